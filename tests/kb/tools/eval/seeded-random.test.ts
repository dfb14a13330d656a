import { expect, it } from 'vitest';
import { createRandom } from '../../../../kb/tools/eval/seeded-random.ts';

const draw = (seed: number, count: number): number[] => Array.from({ length: count }, createRandom(seed));

it('the same seed gives the same numbers, another seed others', () => {
  expect(draw(1, 5)).toEqual(draw(1, 5));
  expect(draw(1, 5)).not.toEqual(draw(2, 5));
});

it('the numbers spread evenly from 0 to below 1', () => {
  const numbers = draw(7, 20_000);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length,
  );
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});
