// Why an article is suggested: the words of the ticket that earned most.

import type { Term } from './analyse.ts';
import type { TermScore } from './bm25f.ts';
import { fold } from './fold.ts';
import type { Reason } from './suggestion.ts';

const MAX_REASONS = 5;

/**
 * @param terms of the ticket, for how the requester wrote them
 * @param fillers words that explain nothing
 * @returns the weightiest first; a word is named once even when two of its forms hit
 */
export function toReasons(
  hits: readonly TermScore[],
  terms: readonly Term[],
  fillers: ReadonlySet<string>,
): Reason[] {
  const total = hits.reduce((sum, { score }) => sum + score, 0);
  const reasons = new Map<string, Reason>();
  for (const hit of [...hits].toSorted((a, b) => b.score - a.score)) {
    const surface = terms.find(({ term }) => term === hit.term)?.surface ?? hit.term;
    const known = reasons.get(surface.toLowerCase());
    const weight = hit.score / total + (known?.weight ?? 0);
    reasons.set(surface.toLowerCase(), {
      term: known?.term ?? surface,
      field: known?.field ?? hit.field,
      weight,
    });
  }
  const telling = [...reasons.values()].filter(({ term }) => !fillers.has(fold(term)));
  const best = telling.toSorted((a, b) => b.weight - a.weight);
  // "Protocolo Integrado" says "Protocolo" already.
  const isSaid = (term: string, at: number): boolean =>
    best.some(
      (other, place) =>
        place !== at && toWords(other.term).length > 1 && toWords(other.term).includes(term.toLowerCase()),
    );
  return best.filter(({ term }, at) => !isSaid(term, at)).slice(0, MAX_REASONS);
}

const toWords = (phrase: string): string[] => phrase.toLowerCase().split(/\s+/);
