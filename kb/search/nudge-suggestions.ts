// What the agent used before, put to use: the suggestions of a ticket in an order that it may change by a place or two.

import { toConfidence } from './confidence.ts';
import type { Suggestion } from './suggestion.ts';
import { toUseMultiplier, type UseHistory } from './use-history.ts';

/**
 * Brings no article in and leaves none out. An article that rises says so, and is no surer for it: nothing below it may
 * be in a higher band.
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
    .toSorted((a, b) => b.score - a.score || a.place - b.place);
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
