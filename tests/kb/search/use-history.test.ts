import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  recordUse,
  toRememberedTerms,
  toUseMultiplier,
  type UseHistory,
} from '../../../kb/search/use-history.ts';

const TERMS = new Set(['process', 'statu', 'par', 'envi']);
const twice = recordUse(recordUse([], 'a', TERMS), 'a', TERMS);

describe('what was used for a like ticket', () => {
  test.each([
    ['twice moves up', twice, 'a', TERMS, 1.1],
    [
      'three quarters alike moves three quarters as much',
      twice,
      'a',
      new Set(['process', 'statu', 'par']),
      1.075,
    ],
    ['a long ticket that says it all moves it as far', twice, 'a', new Set([...TERMS, 'u', 'v', 'x']), 1.1],
    ['once may have been a mistake', recordUse([], 'a', TERMS), 'a', TERMS, 1],
    ['another article stays', twice, 'b', TERMS, 1],
    ['a ticket that shares two words stays', twice, 'a', new Set(['process', 'statu']), 1],
    ['an empty ticket stays', twice, 'a', new Set<string>(), 1],
    [
      'names of prototypes are words like any',
      twice,
      'a',
      new Set(['constructor', 'toString', '__proto__']),
      1,
    ],
  ])('%s', (_what, history, id, terms, multiplier) => {
    expect(toUseMultiplier(history, id, terms)).toBeCloseTo(multiplier);
  });
});

describe('what is kept of a ticket', () => {
  const article = new Set([
    'process',
    'helen',
    '=tramita',
    '=número único',
    'statu#2',
    '2',
    'gov.br',
    'sei-pen',
  ]);
  test.each([
    ['a word of the article', 'process', true],
    ['a synonym of the article', '=tramita', true],
    ['a synonym of two words', '=número único', true],
    ['a compound', 'sei-pen', true],
    ['a word that the article does not have', 'xanfrolin', false],
    ['a name, even where the article has it', 'helen', false],
    ['a number', '2', false],
    ['a word with its number', 'statu#2', false],
    ['an address', 'gov.br', false],
  ])('%s', (_what, term, isKept) => {
    expect(toRememberedTerms(new Set([term]), article, new Set(['helen'])).has(term)).toBe(isKept);
  });
});

describe('the history', () => {
  const useOf = (history: UseHistory, id: string) => history.find(({ articleId }) => articleId === id)?.terms;

  it('forgets the article that was not used for longest', () => {
    let history: UseHistory = [];
    for (let at = 0; at < 100; at += 1) history = recordUse(history, `a${at}`, TERMS);
    history = recordUse(recordUse(history, 'a0', TERMS), 'new', TERMS);
    expect(history).toHaveLength(100);
    expect(useOf(history, 'a1')).toBeUndefined();
    expect(useOf(history, 'a0')).toBeDefined();
  });

  it('forgets the rarest of an article’s terms first, and of those the oldest', () => {
    const many = new Set(
      Array.from({ length: 58 }, (_, at) => `velh${String.fromCharCode(97 + (at % 26))}${at}`),
    );
    const history = recordUse(recordUse(twice, 'a', many), 'a', new Set(['nov']));
    const terms = Object.keys(useOf(history, 'a') ?? {});
    expect(terms).toHaveLength(60);
    expect(terms).toEqual(expect.arrayContaining([...TERMS, 'nov']));
  });

  it('fades: what is said no more is out in the end', () => {
    let history = twice;
    for (let use = 0; use < 100; use += 1) history = recordUse(history, 'a', new Set(['process']));
    expect(Object.keys(useOf(history, 'a') ?? {})).toEqual(['process']);
  });

  it('is bounded, whatever is used', () => {
    const term = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');
    const uses = fc.array(fc.tuple(fc.constantFrom('x', 'y'), fc.uniqueArray(term)), { maxLength: 20 });
    fc.assert(
      fc.property(uses, fc.uniqueArray(term), (all, terms) => {
        const history = all.reduce<UseHistory>(
          (known, [id, used]) => recordUse(known, id, new Set(used)),
          [],
        );
        const multiplier = toUseMultiplier(history, 'x', new Set(terms));
        expect(multiplier).toBeGreaterThanOrEqual(1);
        expect(multiplier).toBeLessThanOrEqual(1.1);
      }),
    );
  });
});
