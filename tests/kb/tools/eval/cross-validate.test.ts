import { expect, it } from 'vitest';
import { crossValidate } from '../../../../kb/tools/eval/cross-validate.ts';
import { answered, unanswerable } from './judged-ticket.ts';

// Strong tickets are right, weak ones have no answer: any fold teaches the same thresholds.
const CLEAR = [
  ...Array.from({ length: 40 }, (_, at) => answered(100 + at, true)),
  ...Array.from({ length: 20 }, (_, at) => unanswerable(at)),
];

it('measures on the held-out fold what the others have taught', () => {
  const result = crossValidate(CLEAR, 5);
  expect(result.heldOut.map(({ tickets }) => tickets).reduce((sum, count) => sum + count)).toBe(60);
  expect(result.heldOut.find(({ band }) => band === 'high')?.precisionAt1).toBe(1);
  expect(result.heldOutAbstention.recall).toBe(1);
  expect(result.heldOutAbstention.kept).toBeGreaterThan(0.8);
});

it('a ticket does not choose its own threshold', () => {
  // 6 of 7 are right enough for all to be high together; without any one of them the wrong one is not among them.
  const tickets = [...Array.from({ length: 6 }, (_, at) => answered(100 + at, true)), answered(60, false)];
  const { thresholdsOfAll, heldOut } = crossValidate(tickets, tickets.length);
  expect(thresholdsOfAll.high).toBe(60);
  expect(heldOut.find(({ band }) => band === 'high')).toMatchObject({ tickets: 5, precisionAt1: 1 });
});

it('folds have their share of each kind of ticket', () => {
  // Twenty unanswerable in ten folds: two each, so that no fold is without, and AUROC is never an empty nought.
  expect(crossValidate(CLEAR, 10).figures.auroc).toEqual({ mean: 1, sd: 0 });
});

it('the spread is the standard deviation between folds', () => {
  const half = [answered(1, true, 'a'), answered(2, false, 'b')];
  const { mean, sd } = crossValidate(half, 2).figures.hitAt1;
  expect(mean).toBe(0.5);
  expect(sd).toBeCloseTo(Math.SQRT1_2);
});
