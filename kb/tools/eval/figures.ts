// The figures of an evaluation by name, one number each, so that they can be resampled, compared and printed alike.

import type { Metrics } from './metrics.ts';

export const FIGURES = [
  'hitAt1',
  'hitAt3',
  'hitAt5',
  'mrrAt10',
  'ndcgAt10',
  'auroc',
  'abstentionPrecision',
  'abstentionRecall',
] as const;

export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

export function toFigures({ abstention, ...metrics }: Metrics): Figures {
  return { ...metrics, abstentionPrecision: abstention.precision, abstentionRecall: abstention.recall };
}

/** @param toValue what a figure is to become */
export function mapFigures<T>(toValue: (name: keyof Figures) => T): Readonly<Record<keyof Figures, T>> {
  return Object.fromEntries(FIGURES.map((name) => [name, toValue(name)])) as Record<keyof Figures, T>;
}
