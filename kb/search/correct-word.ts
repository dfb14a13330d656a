// A slip of the finger in the search box: "certifiacdo" still finds "certificado". Only for words the index does not
// know, and only there: in a ticket it gains nothing (docs/search.md).

import { isOneSlipAway } from './is-one-slip-away.ts';
import { termsWithPrefix } from './sorted-terms.ts';

/** Short words are one slip from too many others. */
const MIN_LENGTH = 5;
/** The index knows stems: what may follow one in a word. */
const MAX_ENDING_LENGTH = 5;
const MAX_CORRECTIONS = 3;
/** A word is read again at every key that follows it. */
const MAX_REMEMBERED = 500;

/** @returns known terms that the folded word may have been meant to be, likeliest first */
export type WordCorrector = (word: string) => readonly string[];

/**
 * @param known sorted by code unit
 * @param idf the more common a term, the likelier it is meant
 */
export function createWordCorrector(known: readonly string[], idf: (term: string) => number): WordCorrector {
  const remembered = new Map<string, readonly string[]>();

  return (word) => {
    const before = remembered.get(word);
    if (before) return before;
    const found = find(word);
    if (remembered.size === MAX_REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };

  function find(word: string): string[] {
    if (word.length < MIN_LENGTH || /\d/.test(word)) return [];
    // The first letter is seldom the one that slips.
    return termsWithPrefix(known, word.charAt(0))
      .filter((term) => isMeant(word, term))
      .toSorted((a, b) => b.length - a.length || idf(a) - idf(b))
      .slice(0, MAX_CORRECTIONS);
  }
}

/** The word begins one slip away from the stem, and goes on by an ending at most. */
function isMeant(word: string, stem: string): boolean {
  if (stem.length < MIN_LENGTH - 1 || word.length - stem.length > MAX_ENDING_LENGTH) return false;
  return [0, -1, 1].some((shift) => isOneSlipAway(word.slice(0, stem.length + shift), stem));
}
