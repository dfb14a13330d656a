// Which words of a text answer the search: what a list shows in bold.

import type { Analyser } from './analyse.ts';

export interface Span {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * @param isHit of a term as the index has it
 * @returns the whole text, as Unicode composes it (NFC), cut where marks begin and end
 */
export function markWords(text: string, analyse: Analyser, isHit: (term: string) => boolean): Span[] {
  const whole = text.normalize('NFC');
  const spans: Span[] = [];
  let at = 0;
  const push = (until: number, isMarked: boolean): void => {
    if (until <= at) return;
    // Two terms may mark one run of words: "status 6" is the word, and the word with its number.
    const before = spans.at(-1)?.isMarked === isMarked ? (spans.pop()?.text ?? '') : '';
    spans.push({ text: before + whole.slice(at, until), isMarked });
    at = until;
  };
  for (const { term, start, end } of analyse(whole)) {
    if (!isHit(term)) continue;
    push(start, false);
    push(end, true);
  }
  push(whole.length, false);
  return spans;
}
