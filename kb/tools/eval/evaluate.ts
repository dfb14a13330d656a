// Runs labelled tickets through the ranker.

import type { Ranker } from '../../search/rank-articles.ts';
import type { EvaluatedTicket } from './evaluated-ticket.ts';
import { judgeRun } from './judge-run.ts';
import { toMetrics, type Metrics } from './metrics.ts';
import type { LabelledTicket } from './read-labelled-tickets.ts';

export interface Evaluation extends Metrics {
  readonly tickets: readonly EvaluatedTicket[];
}

const DEPTH = 10;

export function evaluate(ranker: Ranker, tickets: readonly LabelledTicket[]): Evaluation {
  const run = runTickets(ranker, tickets);
  return { ...toMetrics(judgeRun(run, tickets)), tickets: run };
}

/** @returns what the agent would see for each ticket, in the tickets' order */
export function runTickets(ranker: Ranker, tickets: readonly LabelledTicket[]): EvaluatedTicket[] {
  return tickets.map(({ id, text }) => {
    const { abstained, suggestions } = ranker.rankTicket({ subject: '', messages: [text] }, DEPTH);
    const [first] = suggestions;
    return {
      id,
      abstained,
      score: first?.strength ?? 0,
      ...(first && { confidence: first.confidence }),
      ranked: suggestions.map(({ path, title, score }) => ({ path, title, score })),
    };
  });
}
