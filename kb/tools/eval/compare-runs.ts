// Two runs over the same tickets: what got better, what got worse, and whether that could be luck.

import { toDifferenceIntervals, type Interval } from './bootstrap.ts';
import { mapFigures, toFigures, type Figures } from './figures.ts';
import { kindOf, rankOf, toMetrics, type JudgedTicket } from './metrics.ts';

export interface Difference {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** 95 %, of the difference; without 0 in it the difference is hardly luck. */
  readonly interval: Interval;
}

/** A ticket whose outcome changed. */
export interface ChangedTicket {
  readonly id: string;
  /** Place of the answer, `–` where it is not among the ten; for a ticket that nothing answers, what was said. */
  readonly before: string;
  readonly after: string;
}

export interface Comparison {
  readonly figures: Readonly<Record<keyof Figures, Difference>>;
  readonly won: readonly ChangedTicket[];
  readonly lost: readonly ChangedTicket[];
}

/** @param before the same tickets, in the same order */
export function compareRuns(before: readonly JudgedTicket[], after: readonly JudgedTicket[]): Comparison {
  const was = toFigures(toMetrics(before));
  const is = toFigures(toMetrics(after));
  const intervals = toDifferenceIntervals(before, after);
  const changes = after.flatMap((ticket, at) => {
    const other = before[at];
    const gain = other ? costOf(other) - costOf(ticket) : 0;
    return other && gain !== 0
      ? [{ gain, id: ticket.id, before: outcomeOf(other), after: outcomeOf(ticket) }]
      : [];
  });
  const only = (test: (gain: number) => boolean): ChangedTicket[] =>
    changes.filter(({ gain }) => test(gain)).map(({ gain: _gain, ...change }) => change);
  return {
    figures: mapFigures((name) => ({
      before: was[name],
      after: is[name],
      difference: is[name] - was[name],
      interval: intervals[name],
    })),
    won: only((gain) => gain > 0),
    lost: only((gain) => gain < 0),
  };
}

/** Less is better. A ticket of related articles alone is neither won nor lost: nothing is asked of it. */
function costOf(ticket: JudgedTicket): number {
  const kind = kindOf(ticket);
  if (kind === 'unanswerable') return ticket.abstained ? 0 : 1;
  return kind === 'answered' ? 1 - 1 / rankOf(ticket) : 0;
}

function outcomeOf(ticket: JudgedTicket): string {
  if (kindOf(ticket) === 'unanswerable') return ticket.abstained ? 'abstained' : 'offered';
  const rank = rankOf(ticket);
  return rank === Infinity ? '–' : String(rank);
}
