import { expect, it, test } from 'vitest';
import { isTooWeak, toConfidence, toStrength } from '../../../kb/search/confidence.ts';

test.each([
  [1.2, 'high', false],
  [0.4, 'high', false],
  [0.39, 'medium', false],
  [0.25, 'medium', false],
  [0.24, 'low', false],
  [0.15, 'low', false],
  [0.149, 'low', true],
  [0, 'low', true],
] as const)('strength %f is %s; too weak to be the answer: %s', (strength, confidence, weak) => {
  expect(toConfidence(strength)).toBe(confidence);
  expect(isTooWeak(strength)).toBe(weak);
});

it('grows with the score, shrinks with the length of the ticket and with what the article lacks', () => {
  expect(toStrength({ score: 2, termCount: 16, coverage: 0.5 })).toBe(0.25);
  expect(toStrength({ score: 4, termCount: 16, coverage: 0.5 })).toBe(0.5);
  expect(toStrength({ score: 2, termCount: 64, coverage: 0.5 })).toBe(0.125);
});

it('is nothing for a ticket without words', () => {
  expect(toStrength({ score: 0, termCount: 0, coverage: Number.NaN })).toBe(0);
});
