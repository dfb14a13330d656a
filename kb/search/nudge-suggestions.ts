// What the agent used before, put to use: the suggestions of a ticket in an order that it may change by a place or two.

import { isTooWeak, toConfidence } from './confidence.ts';
import type { Suggestion } from './suggestion.ts';
import { toUseMultiplier, type UseHistory } from './use-history.ts';

/**
 * Brings no article in and leaves none out, and moves one within its band of confidence only: habit makes no answer
 * surer, and none that is sure less so. An article that rises says so.
 *
 * @param terms of the ticket
 */
export function nudgeSuggestions(
  suggestions: readonly Suggestion[],
  history: UseHistory,
  terms: ReadonlySet<string>,
): Suggestion[] {
  const nudged = suggestions
    .map((suggestion, place) => ({
      suggestion,
      place,
      score: suggestion.score * toUseMultiplier(history, suggestion.id, terms),
    }))
    .toSorted(
      (a, b) => toBand(b.suggestion) - toBand(a.suggestion) || b.score - a.score || a.place - b.place,
    );
  let strongest = Infinity;
  return nudged.map(({ suggestion, place, score }, at) => {
    strongest = Math.min(strongest, suggestion.strength);
    return {
      ...suggestion,
      score,
      strength: strongest,
      confidence: toConfidence(strongest),
      ...(at < place && { isRaisedByUse: true as const }),
    };
  });
}

/** Higher is surer. */
function toBand({ strength }: Suggestion): number {
  return isTooWeak(strength) ? 0 : { low: 1, medium: 2, high: 3 }[toConfidence(strength)];
}
