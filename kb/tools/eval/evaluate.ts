// Runs labelled tickets through the ranker.

import type { Ranker } from '../../search/rank-articles.ts';
import { toMetrics, type JudgedTicket, type Metrics } from './metrics.ts';
import type { Label, LabelledTicket } from './read-labelled-tickets.ts';

export interface EvaluatedTicket {
  readonly id: string;
  readonly abstained: boolean;
  /** Strength of the first suggestion: comparable between tickets. */
  readonly score: number;
  readonly ranked: readonly { readonly path: string; readonly title: string; readonly score: number }[];
}

export interface Evaluation extends Metrics {
  readonly tickets: readonly EvaluatedTicket[];
}

const DEPTH = 10;

export function evaluate(ranker: Ranker, tickets: readonly LabelledTicket[]): Evaluation {
  const runs = tickets.map(({ id, text, relevant }) => {
    const { abstained, suggestions } = ranker.rankTicket({ subject: '', messages: [text] }, DEPTH);
    const score = suggestions[0]?.strength ?? 0;
    const ranked = suggestions.map(({ path, title, score: own }) => ({ path, title, score: own }));
    const judged: JudgedTicket = {
      id,
      abstained,
      score,
      grades: judge(ranked, relevant),
      ideal: relevant.map(({ grade }) => grade),
    };
    return { judged, evaluated: { id, abstained, score, ranked } };
  });
  return { ...toMetrics(runs.map(({ judged }) => judged)), tickets: runs.map(({ evaluated }) => evaluated) };
}

/** A label is found once: a second article of the same page earns nothing more. */
function judge(ranked: readonly { path: string; title: string }[], relevant: readonly Label[]): number[] {
  const open = new Set(relevant);
  return ranked.map((article) => {
    const label = [...open].find(
      ({ path, title }) => path === article.path && (title === undefined || title === article.title),
    );
    if (!label) return 0;
    open.delete(label);
    return label.grade;
  });
}
