// How far a figure could be off by the luck of which tickets were asked: the percentile bootstrap (Efron 1979), tickets
// drawn with replacement. Answered, related-only and unanswerable tickets are drawn apart: each figure is about one or
// two of these kinds, and how many there are of each is the labeller's choice, not luck.

import { mapFigures, toFigures, type Figures } from './figures.ts';
import { kindOf, TICKET_KINDS, toMetrics, type JudgedTicket, type TicketKind } from './metrics.ts';
import { createRandom } from './seeded-random.ts';

/** Low and high end of 95 %. */
export type Interval = readonly [low: number, high: number];
export type Intervals = Readonly<Record<keyof Figures, Interval>>;

const RESAMPLES = 2000;
const SEED = 1;

/** The same tickets give the same intervals. */
export function toIntervals(tickets: readonly JudgedTicket[]): Intervals {
  return bootstrap(
    tickets.map((ticket) => ({ kind: kindOf(ticket), ticket })),
    (draw) => toFigures(toMetrics(draw.map(({ ticket }) => ticket))),
  );
}

/**
 * Of `after` minus `before`, drawn in pairs: what both find hard does not widen the interval.
 * @param before the same tickets, in the same order
 */
export function toDifferenceIntervals(
  before: readonly JudgedTicket[],
  after: readonly JudgedTicket[],
): Intervals {
  const pairs = after.flatMap((is, at) => {
    const was = before[at];
    return was ? [{ kind: kindOf(is), was, is }] : [];
  });
  return bootstrap(pairs, (draw) => {
    const was = toFigures(toMetrics(draw.map((pair) => pair.was)));
    const is = toFigures(toMetrics(draw.map((pair) => pair.is)));
    return mapFigures((name) => is[name] - was[name]);
  });
}

function bootstrap<T extends { readonly kind: TicketKind }>(
  items: readonly T[],
  measure: (draw: readonly T[]) => Figures,
): Intervals {
  const random = createRandom(SEED);
  const kinds = TICKET_KINDS.map((kind) => items.filter((item) => item.kind === kind));
  const drawFrom = (own: readonly T[]): T[] =>
    own.flatMap(() => own[Math.floor(random() * own.length)] ?? []);
  const samples = Array.from({ length: RESAMPLES }, () => measure(kinds.flatMap(drawFrom)));
  return mapFigures((name) => {
    const values = samples.map((figures) => figures[name]).toSorted((a, b) => a - b);
    return [quantile(values, 0.025), quantile(values, 0.975)];
  });
}

/** @param sorted ascending */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
