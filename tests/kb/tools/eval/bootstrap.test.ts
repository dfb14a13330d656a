import { expect, it } from 'vitest';
import { toDifferenceIntervals, toIntervals } from '../../../../kb/tools/eval/bootstrap.ts';
import { answered } from './judged-ticket.ts';

/** `right` of 100 tickets are answered in first place. */
const ticketsOf = (right: number) => Array.from({ length: 100 }, (_, at) => answered(at, at < right));

it('an interval is as wide as the binomial says', () => {
  const [low, high] = toIntervals(ticketsOf(70)).hitAt1;
  // 0.70 ± 1.96 · √(0.7 · 0.3 / 100)
  expect(low).toBeCloseTo(0.61, 1);
  expect(high).toBeCloseTo(0.79, 1);
  expect(low).toBeLessThan(0.65);
  expect(high).toBeGreaterThan(0.75);
});

it('what is always so has no width', () => {
  expect(toIntervals(ticketsOf(100)).hitAt1).toEqual([1, 1]);
});

it('the same tickets give the same interval', () => {
  expect(toIntervals(ticketsOf(40))).toEqual(toIntervals(ticketsOf(40)));
});

it('a difference is drawn in pairs: runs that agree on every ticket differ by nothing', () => {
  expect(toDifferenceIntervals(ticketsOf(50), ticketsOf(50)).hitAt1).toEqual([0, 0]);
  const [low, high] = toDifferenceIntervals(ticketsOf(50), ticketsOf(60)).hitAt1;
  expect(low).toBeGreaterThan(0.03);
  expect(high).toBeLessThan(0.17);
});
