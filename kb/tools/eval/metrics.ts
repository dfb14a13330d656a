// Retrieval metrics of one run over labelled tickets.

import type { Confidence } from '../../search/suggestion.ts';

export interface JudgedTicket {
  readonly id: string;
  /** Grades of the ranked articles, best first; 0 where an article is not labelled. */
  readonly grades: readonly number[];
  /** Grades of all labelled articles. */
  readonly ideal: readonly number[];
  readonly abstained: boolean;
  /** Strength of the first suggestion; 0 without one. */
  readonly score: number;
  /** Of the first suggestion; absent without one. */
  readonly confidence?: Confidence;
}

export interface Metrics {
  readonly n: number;
  readonly answerable: number;
  readonly unanswerable: number;
  readonly hitAt1: number;
  readonly hitAt3: number;
  readonly hitAt5: number;
  readonly mrrAt10: number;
  readonly ndcgAt10: number;
  /** Of the top strength: tickets that a grade-2 article answers against those without any label. */
  readonly auroc: number;
  /** Of saying "I don't know": how often it was right, and how many of the unanswerable it caught. */
  readonly abstention: { readonly precision: number; readonly recall: number };
}

/**
 * Hit, MRR and nDCG are means over the tickets that a grade-2 article answers; nDCG has gain 2^grade − 1. A ticket of
 * related articles only counts as answerable, and is on neither side of AUROC.
 */
export function toMetrics(tickets: readonly JudgedTicket[]): Metrics {
  const answered = tickets.filter((ticket) => kindOf(ticket) === 'answered');
  const unanswerable = tickets.filter((ticket) => kindOf(ticket) === 'unanswerable');
  const abstained = tickets.filter((ticket) => ticket.abstained);
  const rightlyAbstained = unanswerable.filter((ticket) => ticket.abstained);
  const hitAt = (k: number): number => mean(answered.map((ticket) => (rankOf(ticket) <= k ? 1 : 0)));
  return {
    n: tickets.length,
    answerable: tickets.length - unanswerable.length,
    unanswerable: unanswerable.length,
    hitAt1: hitAt(1),
    hitAt3: hitAt(3),
    hitAt5: hitAt(5),
    mrrAt10: mean(answered.map((ticket) => (rankOf(ticket) <= 10 ? 1 / rankOf(ticket) : 0))),
    ndcgAt10: mean(
      answered.map(({ grades, ideal }) => gain(grades) / gain([...ideal].toSorted((a, b) => b - a))),
    ),
    auroc: auroc(
      answered.map(({ score }) => score),
      unanswerable.map(({ score }) => score),
    ),
    abstention: {
      precision: ratio(rightlyAbstained.length, abstained.length),
      recall: ratio(rightlyAbstained.length, unanswerable.length),
    },
  };
}

export const TICKET_KINDS = ['answered', 'related', 'unanswerable'] as const;
export type TicketKind = (typeof TICKET_KINDS)[number];

export function kindOf({ ideal }: JudgedTicket): TicketKind {
  if (ideal.includes(2)) return 'answered';
  return ideal.length > 0 ? 'related' : 'unanswerable';
}

/** Place of the first article that answers, from 1; Infinity where there is none. */
export function rankOf({ grades }: JudgedTicket): number {
  return grades.indexOf(2) + 1 || Infinity;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

/** The chance that a positive stands above a negative; a tie counts half. */
function auroc(positives: readonly number[], negatives: readonly number[]): number {
  return mean(positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0))));
}

export function mean(numbers: readonly number[]): number {
  return ratio(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length,
  );
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
