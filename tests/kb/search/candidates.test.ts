import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCandidateIndex, importCandidateIndex } from '../../../kb/search/candidates.ts';

const even = (): number => 1;
const query = (...terms: string[]): Map<string, number> => new Map(terms.map((term) => [term, 1]));

describe('what is worth scoring', () => {
  const index = buildCandidateIndex([['erro', 'envio'], ['erro', 'erro'], ['4.0.12', '=tramita'], []]);

  it('is every article that has one of the terms, the richest first', () => {
    expect([...index.find(query('erro', 'envio'), even)]).toEqual([0, 1]);
    expect([...index.find(query('envio', 'erro', 'nada'), even)]).toEqual([0, 1]);
  });

  it('is found by terms as they were analysed', () => {
    expect([...index.find(query('=tramita'), even)]).toEqual([2]);
    expect([...index.find(query('4.0.12'), even)]).toEqual([2]);
    expect(index.find(query('4'), even).size).toBe(0);
    expect(index.find(query('err'), even).size).toBe(0);
  });

  it('is ordered by what the terms tell', () => {
    const telling = (term: string): number => (term === '4.0.12' ? 1 : 0.2);
    expect([...index.find(query('erro', 'envio', '4.0.12'), telling)][0]).toBe(2);
  });

  it('is a hundred articles at most, the best of them', () => {
    const many = buildCandidateIndex(
      Array.from({ length: 150 }, (_, at) => (at === 149 ? ['comum', 'raro'] : ['comum'])),
    );
    const found = many.find(query('comum', 'raro'), even);
    expect(found.size).toBe(100);
    expect(found.has(149)).toBe(true);
  });
});

it('are the hundred with the greatest sums, whatever the sums', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 300 }), (gains) => {
      // Article n alone holds term n, which is worth gains[n].
      const index = buildCandidateIndex(gains.map((_, at) => [`t${at}`]));
      const found = index.find(new Map(gains.map((gain, at) => [`t${at}`, gain])), even);
      const best = [...gains.entries()].filter(([, gain]) => gain > 0).toSorted(([, a], [, b]) => b - a);
      expect([...found]).toEqual(best.slice(0, 100).map(([at]) => at));
    }),
    { numRuns: 30 },
  );
});

it('finds the same after export, JSON and import', () => {
  const term = fc.constantFrom(
    'erro',
    'envio',
    '4.0.12',
    '=tramita',
    'ção',
    'constructor',
    '__proto__',
    'c:\\temp',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(term, { maxLength: 5 }), { maxLength: 8 }),
      fc.uniqueArray(term),
      (documents, terms) => {
        const index = buildCandidateIndex(documents);
        const again = importCandidateIndex(JSON.parse(JSON.stringify(index.export())), documents.length);
        const expected = documents.flatMap((own, at) => (own.some((one) => terms.includes(one)) ? [at] : []));
        expect([...index.find(query(...terms), even)].toSorted((a, b) => a - b)).toEqual(expected);
        expect([...again.find(query(...terms), even)]).toEqual([...index.find(query(...terms), even)]);
      },
    ),
  );
});
