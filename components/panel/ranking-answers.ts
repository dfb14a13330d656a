// What of a ranking is shown as answers: one list, or a short one for each subject of the ticket.

import type { Subject } from '../../kb/search/find-subjects.ts';
import type { Ranking, Suggestion } from '../../kb/search/suggestion.ts';

/** Three answer nearly every ticket. */
const MAX_OF_SUBJECT = 3;
/** The keys 1–9 reach all of them. */
const MAX_TOGETHER = 9;

/** @returns none for a ticket of one subject */
export function toSubjects({ subjects = [] }: Ranking): readonly Subject[] {
  const most = Math.min(MAX_OF_SUBJECT, Math.floor(MAX_TOGETHER / subjects.length));
  return subjects.map((subject) => ({ ...subject, suggestions: subject.suggestions.slice(0, most) }));
}

/** In the order on screen. */
export function toAnswers(ranking: Ranking): readonly Suggestion[] {
  const subjects = toSubjects(ranking);
  return subjects.length > 0 ? subjects.flatMap(({ suggestions }) => suggestions) : ranking.suggestions;
}

/** A ticket of two subjects may be answered in parts where no article answers it whole. */
export function hasAnswer(ranking: Ranking): boolean {
  return toSubjects(ranking).length > 0 || (!ranking.abstained && ranking.suggestions.length > 0);
}
