// Which suggestions are on screen: the search's, the ticket's, or none while no article is a confident answer.

import type { Suggestion } from '../../kb/search/suggestion.ts';
import type { Work } from './panel-state.ts';
import { hasAnswer, toAnswers } from './ranking-answers.ts';

const NONE: readonly Suggestion[] = [];

export function shownList({ search, ranking, nearestShown }: Work): readonly Suggestion[] {
  if (search) return search.results.state === 'ready' ? search.results.value.suggestions : NONE;
  if (ranking.state !== 'ready') return NONE;
  return hasAnswer(ranking.value) || nearestShown ? toAnswers(ranking.value) : NONE;
}
