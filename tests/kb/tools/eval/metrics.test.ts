import { describe, expect, it } from 'vitest';
import { toMetrics } from '../../../../kb/tools/eval/metrics.ts';
import { judged as ticket } from './judged-ticket.ts';

// Worked out by hand: gain 3 for grade 2, 1 for grade 1; discount log2(rank + 1).
const TICKETS = [
  // First place is right: DCG 3 + 1/log2(3), ideal the same.
  ticket({ grades: [2, 1, 0], ideal: [2, 1], score: 0.9 }),
  // Third place is right: DCG 1/1 + 3/2, ideal 3 + 1/log2(3).
  ticket({ grades: [1, 0, 2], ideal: [1, 2], score: 0.5 }),
  // Not found among ten.
  ticket({ grades: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], ideal: [2], score: 0.1, abstained: true }),
  // Only a related article: no hit is asked of it, but there is something to say.
  ticket({ grades: [1], ideal: [1], score: 0.4 }),
  ticket({ score: 0.5 }),
  ticket({ score: 0.05, abstained: true }),
];

describe('metrics', () => {
  const metrics = toMetrics(TICKETS);
  const ideal = 3 + 1 / Math.log2(3);

  it('count the tickets', () => {
    expect(metrics).toMatchObject({ n: 6, answerable: 4, unanswerable: 2 });
  });

  it('hit and MRR look for grade 2, over the tickets that have one', () => {
    expect(metrics.hitAt1).toBeCloseTo(1 / 3);
    expect(metrics.hitAt3).toBeCloseTo(2 / 3);
    expect(metrics.hitAt5).toBeCloseTo(2 / 3);
    expect(metrics.mrrAt10).toBeCloseTo((1 + 1 / 3 + 0) / 3);
  });

  it('nDCG has gain 2^grade − 1 over the best ten', () => {
    expect(metrics.ndcgAt10).toBeCloseTo((1 + (1 + 3 / 2) / ideal + 0) / 3);
  });

  it('AUROC sets the tickets that have grade 2 against those without a label, a tie as half', () => {
    // Against .5: .9 above, .5 tied, .1 below; against .05: all three above. The .4 of grade 1 is on neither side.
    expect(metrics.auroc).toBeCloseTo((1 + 0.5 + 0 + 3) / 6);
  });

  it('abstention is right where nothing fits', () => {
    expect(metrics.abstention).toEqual({ precision: 1 / 2, recall: 1 / 2 });
  });
});

it('no ticket gives noughts, not NaN', () => {
  expect(toMetrics([])).toEqual({
    n: 0,
    answerable: 0,
    unanswerable: 0,
    hitAt1: 0,
    hitAt3: 0,
    hitAt5: 0,
    mrrAt10: 0,
    ndcgAt10: 0,
    auroc: 0,
    abstention: { precision: 0, recall: 0 },
  });
});
