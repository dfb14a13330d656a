// How sure a suggestion is. Strength is score / √(number of query terms) × the share of the query's information that
// the article covers; the gap between first and second says nothing (measured).

import type { Confidence } from './suggestion.ts';

export interface Evidence {
  /** BM25F score. */
  readonly score: number;
  /** Distinct terms in the query. */
  readonly termCount: number;
  /** Summed idf of the query's terms that the article has, over that of all its terms. 0 to 1. */
  readonly coverage: number;
}

/** Bands on strength, from the development tickets. Under `low` no article is offered as the answer: 90 % of the
 * answerable development tickets stay above it, 88 % of the others do not. */
const BANDS = { high: 0.4, medium: 0.25, low: 0.15 };

export function toStrength({ score, termCount, coverage }: Evidence): number {
  return termCount === 0 ? 0 : (score / Math.sqrt(termCount)) * coverage;
}

export function toConfidence(strength: number): Confidence {
  if (strength >= BANDS.high) return 'high';
  return strength >= BANDS.medium ? 'medium' : 'low';
}

/** @param strength of the best suggestion */
export function isTooWeak(strength: number): boolean {
  return strength < BANDS.low;
}
