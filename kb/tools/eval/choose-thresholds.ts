// Where the bands should begin, learned from labelled tickets.

import { kindOf, rankOf, ratio, type JudgedTicket } from './metrics.ts';
import type { Band } from './calibration.ts';

/** Strengths from which on a first suggestion is in the band; under `low` the ranker should abstain. */
export interface Thresholds {
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

/** What the thresholds are chosen for, and the trade-off that the documents state. */
export const TARGETS = {
  /** Of the tickets in the band, this share has the answer in first place. */
  high: 0.85,
  medium: 0.5,
  /** Share of the answerable tickets that must stay above the bar of abstention. */
  kept: 0.9,
} as const;

/** The widest bands that reach the targets on these tickets. */
export function chooseThresholds(tickets: readonly JudgedTicket[]): Thresholds {
  const low = chooseBar(tickets);
  const offered = tickets.filter(({ score }) => score >= low).toSorted((a, b) => b.score - a.score);
  const high = widestBand(offered, TARGETS.high);
  const rest = offered.filter(({ score }) => score < high);
  return { high, medium: Math.min(high, widestBand(rest, TARGETS.medium)), low };
}

export function toBandBy({ high, medium, low }: Thresholds): (ticket: JudgedTicket) => Band {
  return ({ score }) => {
    if (score < low) return 'abstained';
    if (score >= high) return 'high';
    return score >= medium ? 'medium' : 'low';
  };
}

/** The highest bar that keeps enough of the answerable tickets. */
function chooseBar(tickets: readonly JudgedTicket[]): number {
  const strengths = tickets
    .filter((ticket) => kindOf(ticket) !== 'unanswerable')
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  return strengths[Math.ceil(TARGETS.kept * strengths.length) - 1] ?? 0;
}

/**
 * The lowest strength above which first suggestions are right often enough.
 * @param sorted strongest first
 * @returns Infinity where not even the strongest are
 */
function widestBand(sorted: readonly JudgedTicket[], target: number): number {
  let right = 0;
  let threshold = Infinity;
  for (const [at, ticket] of sorted.entries()) {
    if (rankOf(ticket) === 1) right++;
    const next = sorted[at + 1]?.score ?? -Infinity;
    if (next < ticket.score && ratio(right, at + 1) >= target) threshold = ticket.score;
  }
  return threshold;
}
