import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBm25f } from '../../../kb/search/bm25f.ts';
import { collectStatistics, fromFile } from '../../../kb/search/term-statistics.ts';

// Two articles, worked out by hand (K1 1.5, B 0.6, weights: title 4, solution 1.5).
//   0  title "a b"      solution "b"
//   1  title "a c c d"
// Titles are 3 words long on average: norms .4 + .6 × 2/3 = .8 and .4 + .6 × 4/3 = 1.2. Solutions: 1.
const STATISTICS = fromFile({
  terms: ['a', 'b', 'c', 'd'],
  sequence: [0, 1, 1, 0, 2, 2, 3],
  lengths: [2, 0, 0, 1, 0, 4, 0, 0, 0, 0],
});
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
    const common = createBm25f(
      fromFile({ terms: ['a'], sequence: [0, 0], lengths: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0] }),
    );
    const found = common.score(new Map([['a', 1]]), new Set([0])).get(0) ?? [];
    expect(common.titleCoverage(0, found)).toBeCloseTo(IDF_A, 6);
  });
});

it('takes the usual length of a field from the articles that have it', () => {
  // Keywords of three words where the other article has none: three is usual, so 3 × 1 / 1 = 3, and 3 / (1.5 + 3).
  const lengths = [0, 3, 0, 2, 0, 0, 0, 0, 2, 0];
  // keywords "k z z", solution "x z"; solution "x z"
  const some = createBm25f(fromFile({ terms: ['k', 'x', 'z'], sequence: [0, 2, 2, 1, 2, 1, 2], lengths }));
  expect(some.score(new Map([['k', 1]]), ALL).get(0)?.[0]?.score).toBeCloseTo(3 / 4.5, 6);
  const [lacking, having] = [1, 0].map((at) => some.score(new Map([['x', 1]]), ALL).get(at)?.[0]?.score);
  expect(lacking).toBe(having);
});

const analyse = (text: string) => (text.match(/\w+/g) ?? []).map((term) => ({ term, surface: term }));

it('works over statistics collected from articles', () => {
  const documents = [
    ['a b', '', '', 'b', ''],
    ['a c c d', '', '', '', ''],
  ];
  expect(collectStatistics(documents.map((fields) => fields.map(analyse)))).toEqual(STATISTICS);
});

describe('against the formula, written down plainly', () => {
  const WEIGHTS = [4, 3, 2, 1.5, 0.5];
  const word = fc.constantFrom('a', 'b', 'c', 'd', '=e', '4.0', 'constructor', '__proto__');
  const field = fc.array(word, { maxLength: 6 });
  const document = fc.tuple(field, field, field, field, field);
  const query = fc.dictionary(word, fc.double({ min: 1, max: 5, noNaN: true }));

  /** One term in one document; 0 where it has none of it. */
  function scorePlainly(documents: readonly (readonly (readonly string[])[])[], term: string, at: number) {
    const average = (number: number): number => {
      const filled = documents.map((own) => own[number]!.length).filter((length) => length > 0);
      return Math.max(1, filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length));
    };
    const rawIdf = (df: number): number => Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
    const df = documents.filter((own) => own.flat().includes(term)).length;
    const frequency = documents[at]!.reduce((sum, own, number) => {
      const norm = 0.4 + (0.6 * own.length) / average(number);
      return sum + (WEIGHTS[number]! * own.filter((one) => one === term).length) / norm;
    }, 0);
    return ((rawIdf(df) / rawIdf(1)) * frequency) / (1.5 + frequency);
  }

  it('every score of every article is the same to a millionth', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 8 }), query, (documents, weights) => {
        const toTerms = (words: readonly string[]) => words.map((term) => ({ term }));
        const own = createBm25f(collectStatistics(documents.map((fields) => fields.map(toTerms))));
        const asked = new Map(Object.entries(weights));
        const scores = own.score(asked, new Set(documents.keys()));
        for (const at of documents.keys()) {
          const hits = new Map(scores.get(at)?.map((hit) => [hit.term, hit.score]));
          for (const [term, weight] of asked) {
            expect(hits.get(term) ?? 0).toBeCloseTo(weight * scorePlainly(documents, term, at), 6);
          }
        }
      }),
    );
  });
});
