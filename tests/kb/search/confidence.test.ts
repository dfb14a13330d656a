import { expect, it, test } from 'vitest';
import {
  isSure,
  isTooWeak,
  toConfidence,
  toStrength,
  toTicketStrength,
} from '../../../kb/search/confidence.ts';

test.each([
  [1.2, 'high', false],
  [0.7, 'high', false],
  [0.69, 'medium', false],
  [0.25, 'medium', false],
  [0.24, 'low', false],
  [0.13, 'low', false],
  [0.129, 'low', true],
  [0, 'low', true],
] as const)('strength %f is %s; too weak to be the answer: %s', (strength, confidence, weak) => {
  expect(toConfidence(strength)).toBe(confidence);
  expect(isTooWeak(strength)).toBe(weak);
});

const EVIDENCE = { score: 2, termCount: 16, coverage: 0.5, articleCount: 600 };

it('grows with the score, shrinks with the length of the ticket and with what the article lacks', () => {
  expect(toStrength(EVIDENCE)).toBeCloseTo(0.25, 2);
  expect(toStrength({ ...EVIDENCE, score: 4 })).toBeCloseTo(0.5, 2);
  expect(toStrength({ ...EVIDENCE, termCount: 64 })).toBeCloseTo(0.125, 2);
});

it('is less in a small knowledge base, where a rare word may be any word', () => {
  const strengths = [1, 14, 50, 600, 10_000].map((articleCount) => toStrength({ ...EVIDENCE, articleCount }));
  expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
  expect(strengths[1]).toBeCloseTo(0.155, 2);
});

it('is nothing for a ticket of one word, and less for one of two or three', () => {
  expect([0, 1, 2, 3, 4, 40].map((termCount) => toTicketStrength(1, termCount).toFixed(2))).toEqual([
    '0.00',
    '0.00',
    '0.58',
    '0.82',
    '1.00',
    '1.00',
  ]);
});

it('a part of a ticket is surely answered by a medium suggestion', () => {
  expect([isSure(0.25), isSure(0.24)]).toEqual([true, false]);
});

it('is nothing for a ticket without words or a knowledge base without articles', () => {
  expect(toStrength({ score: 0, termCount: 0, coverage: Number.NaN, articleCount: 9 })).toBe(0);
  expect(toStrength({ ...EVIDENCE, articleCount: 0 })).toBe(0);
});
