// The search box is read while it is typed in: the word at its end may be half a word, which no index knows.

import type { Analyser, Term } from './analyse.ts';
import { fold } from './fold.ts';
import { findTerm, termsWithPrefix } from './sorted-terms.ts';

const LAST_WORD = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u;
/** Looked for here only: from every word of a long text, the pattern would read on to its end. */
const TAIL_CHARS = 100;
const MIN_PREFIX_LENGTH = 3;
const MAX_COMPLETIONS = 5;
/** "certificad" is longer than the stem of "certificado". */
const MAX_ENDING_LENGTH = 2;
const MIN_STEM_LENGTH = 5;

export interface CompletedText {
  /** The last word's place taken by what it may become. */
  readonly terms: readonly Term[];
  /** The last word is one as it stands. */
  readonly isWhole: boolean;
}

/** @returns undefined when there is nothing to complete: no word, a stop word, a number, or no term that begins so. */
export type WordCompleter = (text: string) => CompletedText | undefined;

/**
 * @param known sorted by code unit
 * @param idf the more common a term, the likelier it is meant
 */
export function createWordCompleter(
  known: readonly string[],
  analyse: Analyser,
  idf: (term: string) => number,
): WordCompleter {
  const complete = (prefix: string): string[] =>
    termsWithPrefix(known, prefix)
      .toSorted((a, b) => idf(a) - idf(b))
      .slice(0, MAX_COMPLETIONS);

  return (text) => {
    const tail = text.slice(-TAIL_CHARS);
    const inTail = tail.search(LAST_WORD);
    if (inTail < 0) return undefined;
    const at = text.length - tail.length + inTail;
    const word = text.slice(at).replace(/[^\p{L}\p{N}]+$/u, '');
    const typed = fold(word);
    const own = analyse(word);
    if (typed.length < MIN_PREFIX_LENGTH || /^\d+$/.test(typed) || own.length === 0) return undefined;
    const shortest = Math.max(typed.length - MAX_ENDING_LENGTH, Math.min(typed.length, MIN_STEM_LENGTH));
    for (let length = typed.length; length >= shortest; length -= 1) {
      const completions = complete(typed.slice(0, length));
      if (completions.length === 0) continue;
      const terms = completions.map((term) => ({ term, surface: word }));
      return {
        terms: [...analyse(text.slice(0, at)), ...terms],
        isWhole: own.some(({ term }) => findTerm(known, term) >= 0),
      };
    }
    return undefined;
  };
}
