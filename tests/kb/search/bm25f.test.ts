import { describe, expect, it } from 'vitest';
import { createBm25f } from '../../../kb/search/bm25f.ts';
import { collectStatistics, countTerms, type TermStatistics } from '../../../kb/search/term-statistics.ts';

// Two articles, worked out by hand (K1 1.5, B 0.6, weights: title 4, solution 1.5).
//   0  title "a b"      solution "b"
//   1  title "a c c d"
// Titles are 3 words long on average: norms .4 + .6 × 2/3 = .8 and .4 + .6 × 4/3 = 1.2. Solutions: 1.
const STATISTICS: TermStatistics = {
  terms: ['a', 'b', 'c', 'd'],
  postings: [
    [0, 1, 8, 1],
    [0, 1, 3, 1],
    [8, 2],
    [8, 1],
  ],
  lengths: [2, 0, 0, 1, 0, 4, 0, 0, 0, 0],
};
const bm25f = createBm25f(STATISTICS);
const ALL = new Set([0, 1]);
/** ln(1 + (2 − 2 + .5) / (2 + .5)) over ln(1 + (2 − 1 + .5) / (1 + .5)) */
const IDF_A = Math.log(1.2) / Math.log(2);

describe('idf', () => {
  it('is 1 for a term of one article and less for one of all', () => {
    expect(bm25f.idf('b')).toBe(1);
    expect(bm25f.idf('a')).toBeCloseTo(IDF_A, 6);
  });

  it('is 1 for a term that no article has', () => {
    expect(bm25f.idf('z')).toBe(1);
  });
});

describe('score', () => {
  it('adds the weighted fields of a term under one saturation', () => {
    // b in article 0: 4 × 1 / .8 + 1.5 × 1 / 1 = 6.5, and 6.5 / (1.5 + 6.5) = .8125
    expect(bm25f.score(new Map([['b', 1]]), ALL).get(0)).toEqual([
      { term: 'b', field: 'title', isInTitle: true, score: expect.closeTo(0.8125, 6) },
    ]);
  });

  it('normalises by the length of the field', () => {
    const scores = bm25f.score(new Map([['a', 1]]), ALL);
    // 4 / .8 = 5 and 4 / 1.2 = 3.33
    expect(scores.get(0)?.[0]?.score).toBeCloseTo((IDF_A * 5) / 6.5, 6);
    expect(scores.get(1)?.[0]?.score).toBeCloseTo((IDF_A * (4 / 1.2)) / (1.5 + 4 / 1.2), 6);
  });

  it('counts frequency and the weight of the query term', () => {
    // c twice: 4 × 2 / 1.2 = 6.67
    expect(bm25f.score(new Map([['c', 2]]), ALL).get(1)?.[0]?.score).toBeCloseTo((2 * 6.6667) / 8.1667, 4);
  });

  it('leaves out articles that are no candidates or hold no term', () => {
    expect([...bm25f.score(new Map([['a', 1]]), new Set([1])).keys()]).toEqual([1]);
    expect(bm25f.score(new Map([['z', 1]]), ALL).size).toBe(0);
  });
});

describe('title coverage', () => {
  const hits = (...terms: string[]) => bm25f.score(new Map(terms.map((term) => [term, 1])), ALL).get(0) ?? [];

  it('is the share of the title said', () => {
    expect(bm25f.titleCoverage(0, hits('a', 'b'))).toBeCloseTo(1, 6);
    expect(bm25f.titleCoverage(0, hits('b'))).toBeCloseTo(1 / (1 + IDF_A), 6);
    expect(bm25f.titleCoverage(0, [])).toBe(0);
  });

  it('is not whole for a title of one common word', () => {
    const common = createBm25f({
      terms: ['a'],
      postings: [[0, 1, 8, 1]],
      lengths: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    });
    const found = common.score(new Map([['a', 1]]), new Set([0])).get(0) ?? [];
    expect(common.titleCoverage(0, found)).toBeCloseTo(IDF_A, 6);
  });
});

it('takes the usual length of a field from the articles that have it', () => {
  // Keywords of three words where the other article has none: three is usual, so 3 × 1 / 1 = 3, and 3 / (1.5 + 3).
  const lengths = [0, 3, 0, 2, 0, 0, 0, 0, 2, 0];
  const some = createBm25f({
    terms: ['k', 'x'],
    postings: [
      [1, 1],
      [3, 1, 11, 1],
    ],
    lengths,
  });
  expect(some.score(new Map([['k', 1]]), ALL).get(0)?.[0]?.score).toBeCloseTo(3 / 4.5, 6);
  const [lacking, having] = [1, 0].map((at) => some.score(new Map([['x', 1]]), ALL).get(at)?.[0]?.score);
  expect(lacking).toBe(having);
});

it('works over statistics collected from articles', () => {
  const analyse = (text: string) => (text.match(/\w+/g) ?? []).map((term) => ({ term, surface: term }));
  const documents = [
    { title: 'a b', keywords: '', situation: '', solution: 'b', reply: '' },
    { title: 'a c c d', keywords: '', situation: '', solution: '', reply: '' },
  ];
  expect(collectStatistics(documents, analyse)).toEqual(STATISTICS);
  expect(countTerms(analyse('a b a'))).toEqual(
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  );
});
