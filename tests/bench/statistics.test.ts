import { expect, it } from 'vitest';
import { percentile, toRatio } from './statistics.ts';

it.each([
  [0.5, 3],
  [0.95, 5],
  [0.2, 1],
  [0.21, 2],
  [0, 1],
  [1, 5],
])('percentile %d of 1 to 5, in any order, is %d', (share, value) => {
  expect(percentile([5, 3, 1, 4, 2], share)).toBe(value);
});

it('a percentile of nothing is not a number', () => {
  expect(percentile([], 0.5)).toBeNaN();
});

it.each([
  [1, 1, '×1'],
  [10, 3, '×3.3'],
  [1, 3, '×0.33'],
  [1234, 10, '×120'],
  [126, 1, '×130'],
  [99.6, 1, '×100'],
  [1, 0, '–'],
  [NaN, 1, '–'],
])('%d against %d is %s', (value, ours, ratio) => {
  expect(toRatio(value, ours)).toBe(ratio);
});
