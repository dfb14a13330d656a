// Words that stand in an article in the ticket's own order: what tells a quoted error message from its words by chance.

import { FIELDS } from './article-fields.ts';
import { findTerm } from './sorted-terms.ts';
import type { TermStatistics } from './term-statistics.ts';

/** Two in a row are common speech ("enviar processo"), four miss a message that was typed from memory (measured). */
const PHRASE_TERMS = 3;

/** @returns summed idf of the query's terms that stand in phrases which the article has, each once */
export type PhraseFinder = (document: number) => number;

/** @param query terms in the order of the ticket */
export function createPhraseFinder(
  { terms, sequence, lengths }: TermStatistics,
  idf: (term: string) => number,
): (query: readonly string[]) => PhraseFinder {
  const starts = toStarts(lengths);

  return (query) => {
    const numbers = query.map((term) => findTerm(terms, term));
    const places = indexPhrases(numbers);
    return (document) => {
      const found = new Set<number>();
      if (places.size === 0) return 0;
      for (let field = 0; field < FIELDS.length; field += 1) {
        const slot = document * FIELDS.length + field;
        const end = (starts[slot] ?? 0) + (lengths[slot] ?? 0);
        for (let at = starts[slot] ?? 0; at + PHRASE_TERMS <= end; at += 1) {
          // Most terms of an article begin no phrase of the ticket.
          for (const place of places.get(sequence[at] ?? -1) ?? []) {
            if (!isSame(place, at)) continue;
            for (let next = 0; next < PHRASE_TERMS; next += 1) found.add(numbers[place + next] ?? -1);
          }
        }
      }
      return [...found].reduce((sum, number) => sum + idf(terms[number] ?? ''), 0);
    };

    function isSame(place: number, at: number): boolean {
      for (let next = 1; next < PHRASE_TERMS; next += 1) {
        if (numbers[place + next] !== sequence[at + next]) return false;
      }
      return true;
    }
  };
}

/** Places in the query at which a phrase of known terms begins, by its first term. */
function indexPhrases(numbers: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [place, number] of numbers.entries()) {
    const phrase = numbers.slice(place, place + PHRASE_TERMS);
    if (phrase.length === PHRASE_TERMS && phrase.every((one) => one >= 0)) {
      places.set(number, [...(places.get(number) ?? []), place]);
    }
  }
  return places;
}

function toStarts(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [slot, length] of lengths.entries()) starts[slot + 1] = (starts[slot] ?? 0) + length;
  return starts;
}
