// Ctrl+Enter in the list inserts an article that the agent may not have opened: only where it is a likely answer, or
// where the agent searched for it.

import { hasAnswer } from './ranking-answers.ts';
import { shownList } from './shown-list.ts';
import type { Work } from './panel-state.ts';

export function canInsertUnread(work: Work): boolean {
  const suggestion = shownList(work)[work.selected];
  if (!suggestion) return false;
  if (work.search) return true;
  const isAnswered = work.ranking.state === 'ready' && hasAnswer(work.ranking.value);
  return isAnswered && suggestion.confidence !== 'low';
}
