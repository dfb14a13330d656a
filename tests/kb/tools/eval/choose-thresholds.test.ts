import { expect, it } from 'vitest';
import { chooseThresholds, toBandBy } from '../../../../kb/tools/eval/choose-thresholds.ts';
import { answered, unanswerable } from './judged-ticket.ts';

// Strengths 20 to 1. The ten strongest are right but the ninth (9 of 10), then one in two, the five weakest never.
const TICKETS = Array.from({ length: 20 }, (_, at) =>
  answered(20 - at, at < 10 ? at !== 8 : at < 15 && at % 2 === 0),
);

it('high is the widest band that is right often enough, medium the next', () => {
  const { high, medium } = chooseThresholds(TICKETS);
  // 9 of 10 right from strength 11 on; with the next, which is right, 10 of 11; then 10 of 12 is too few.
  expect(high).toBe(10);
  // Below 10: wrong, right, wrong, right: one in two down to strength 6.
  expect(medium).toBe(6);
});

it('the bar keeps nine of ten answerable tickets, whatever the others have', () => {
  expect(chooseThresholds(TICKETS).low).toBe(3);
  expect(chooseThresholds([...TICKETS, unanswerable(2.5), unanswerable(30)]).low).toBe(3);
});

it('nothing is high where not even the strongest are right', () => {
  const { high } = chooseThresholds([answered(2, false), answered(1, false)]);
  expect(toBandBy({ high, medium: 1, low: 0 })(answered(99, true))).toBe('medium');
});

it('equal strengths are in one band together', () => {
  expect(chooseThresholds([answered(5, true), answered(5, false), answered(4, true)]).high).toBe(Infinity);
});

it.each([
  [9, 'high'],
  [8, 'medium'],
  [4, 'low'],
  [1, 'abstained'],
])('strength %d is %s', (score, band) => {
  expect(toBandBy({ high: 9, medium: 5, low: 2 })(answered(score, true))).toBe(band);
});
