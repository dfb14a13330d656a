// Figures that these tickets say nothing of: a mean or a share of none. They are 0 in JSON, where scripts expect a
// number; here is which of those noughts mean nothing.

import { FIGURES, type Figures } from './figures.ts';
import { kindOf, type JudgedTicket } from './metrics.ts';

export function findUndefinedFigures(tickets: readonly JudgedTicket[]): (keyof Figures)[] {
  const hasAnswered = tickets.some((ticket) => kindOf(ticket) === 'answered');
  const hasUnanswerable = tickets.some((ticket) => kindOf(ticket) === 'unanswerable');
  const isDefined: Readonly<Record<keyof Figures, boolean>> = {
    hitAt1: hasAnswered,
    hitAt3: hasAnswered,
    hitAt5: hasAnswered,
    mrrAt10: hasAnswered,
    ndcgAt10: hasAnswered,
    auroc: hasAnswered && hasUnanswerable,
    abstentionPrecision: tickets.some(({ abstained }) => abstained),
    abstentionRecall: hasUnanswerable,
  };
  return FIGURES.filter((name) => !isDefined[name]);
}
