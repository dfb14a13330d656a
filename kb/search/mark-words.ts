// Which words of a text answer the search: what a list shows in bold.

import type { Analyser } from './analyse.ts';

export interface Span {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * @param isHit of a term as the index has it
 * @returns the whole text, cut where marks begin and end
 */
export function markWords(text: string, analyse: Analyser, isHit: (term: string) => boolean): Span[] {
  const spans: Span[] = [];
  let end = 0;
  const push = (until: number, isMarked: boolean): void => {
    if (until > end) spans.push({ text: text.slice(end, until), isMarked });
    end = Math.max(end, until);
  };
  let searchFrom = 0;
  for (const { term, surface } of analyse(text)) {
    const at = text.indexOf(surface, searchFrom);
    if (at < 0) continue;
    // Terms come in reading order; several of one word share its place.
    searchFrom = at;
    if (!isHit(term) || at + surface.length <= end) continue;
    push(at, false);
    push(at + surface.length, true);
  }
  push(text.length, false);
  return spans;
}
