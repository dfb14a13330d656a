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
  /** In the knowledge base. */
  readonly articleCount: number;
}

/**
 * BM25F's idf is 1 for a term of a single article, however many there are. But a word that one of 14 articles has may be
 * any word, one that only one of 10,000 has is a name. What such a word tells is ln(n), 6 in a knowledge base of 600;
 * strength goes with its root, since the words that the ticket shares with no article say as much in both.
 */
const USUAL_INFORMATION = 6;

/**
 * Bands on strength, round, from the development tickets: `high` answers the ticket. Under `low` no article is offered as
 * the answer: that costs one answerable ticket in twenty and refuses four in five of the others (docs/search.md).
 */
const BANDS = { high: 0.7, medium: 0.25, low: 0.13 };

/** Distinct terms that say what a ticket asks. */
const ENOUGH_TERMS = 4;

export function toStrength({ score, termCount, coverage, articleCount }: Evidence): number {
  if (termCount === 0) return 0;
  const information = Math.log(1 + Math.max(0, articleCount - 0.5) / 1.5);
  return (score / Math.sqrt(termCount)) * coverage * Math.sqrt(information / USUAL_INFORMATION);
}

/**
 * A word names a thing and asks nothing: "dúvida" alone looked as sure as a whole report. What an agent types is not
 * weighed so.
 *
 * @param termCount distinct terms of the ticket
 */
export function toTicketStrength(strength: number, termCount: number): number {
  return strength * Math.sqrt(Math.min(1, Math.max(0, termCount - 1) / (ENOUGH_TERMS - 1)));
}

export function toConfidence(strength: number): Confidence {
  if (strength >= BANDS.high) return 'high';
  return strength >= BANDS.medium ? 'medium' : 'low';
}

/** @param strength of the best suggestion */
export function isTooWeak(strength: number): boolean {
  return strength < BANDS.low;
}

/** @param strength of the best suggestion for one of several things that a ticket may ask */
export function isSure(strength: number): boolean {
  return strength >= BANDS.medium;
}
