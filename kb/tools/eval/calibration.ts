// What the confidence bands are worth: how often the first suggestion is right in each.

import type { Confidence } from '../../search/suggestion.ts';
import { rankOf, ratio, type JudgedTicket } from './metrics.ts';

/** `abstained`: nothing was offered as the answer, whatever band the nearest article has. */
export type Band = Confidence | 'abstained';
export const BANDS: readonly Band[] = ['high', 'medium', 'low', 'abstained'];

export interface BandFigures {
  readonly band: Band;
  readonly tickets: number;
  /** Of all tickets. */
  readonly share: number;
  /** How often the first suggestion answers (grade 2); tickets that nothing answers count as wrong. */
  readonly precisionAt1: number;
  /** How often the first suggestion is at least related. */
  readonly relatedAt1: number;
  /** How often one of the first three answers. */
  readonly precisionAt3: number;
}

/** @param bandOf the band of a ticket; by default what the ranker said */
export function calibrate(
  tickets: readonly JudgedTicket[],
  bandOf: (ticket: JudgedTicket) => Band = toBand,
): BandFigures[] {
  return BANDS.map((band) => {
    const inBand = tickets.filter((ticket) => bandOf(ticket) === band);
    const shareOf = (test: (ticket: JudgedTicket) => boolean): number =>
      ratio(inBand.filter(test).length, inBand.length);
    return {
      band,
      tickets: inBand.length,
      share: ratio(inBand.length, tickets.length),
      precisionAt1: shareOf((ticket) => rankOf(ticket) === 1),
      relatedAt1: shareOf(({ grades }) => (grades[0] ?? 0) > 0),
      precisionAt3: shareOf((ticket) => rankOf(ticket) <= 3),
    };
  });
}

/** A saved result of an older build has no bands; what it did not abstain from counts as low. */
function toBand({ abstained, confidence = 'low' }: JudgedTicket): Band {
  return abstained ? 'abstained' : confidence;
}
