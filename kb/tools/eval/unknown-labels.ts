// Labels that name no article of the bundle: each counts as a miss, whatever the search does.

import type { Article } from '../../article.ts';
import { isMeant } from './judge-run.ts';
import type { Label, LabelledTicket } from './read-labelled-tickets.ts';

export interface UnknownLabel extends Pick<Label, 'path' | 'title'> {
  /** The id of its ticket. */
  readonly ticket: string;
}

export function findUnknownLabels(
  articles: readonly Article[],
  tickets: readonly LabelledTicket[],
): UnknownLabel[] {
  const places = articles.map(({ title, source }) => ({ title, path: source.path }));
  return tickets.flatMap(({ id, relevant }) =>
    relevant
      .filter((label) => !places.some((place) => isMeant(label, place)))
      .map(({ grade: _grade, ...label }) => ({ ticket: id, ...label })),
  );
}
