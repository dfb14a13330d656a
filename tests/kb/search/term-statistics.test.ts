import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectStatistics, fromFile, listTerms, toFile } from '../../../kb/search/term-statistics.ts';

const terms = (...words: string[]) => words.map((term) => ({ term }));
const word = fc.constantFrom('a', 'b', 'constructor', '__proto__', '=tramita');
const field = fc.array(word, { maxLength: 5 }).map((words) => terms(...words));
const documents = fc.array(fc.tuple(field, field, field, field, field), { maxLength: 6 });

it('sorts its terms and counts them by place', () => {
  const statistics = collectStatistics([
    [terms('b', 'a', 'b'), [], [], [], terms('b')],
    [terms('a'), [], [], [], []],
  ]);
  expect(statistics).toEqual({
    terms: ['a', 'b'],
    offsets: Uint32Array.of(0, 2, 4),
    places: Uint32Array.of(0, 8, 0, 4),
    counts: Uint16Array.of(1, 1, 2, 1),
    lengths: Uint32Array.of(3, 0, 0, 0, 1, 1, 0, 0, 0, 0),
    sequence: Uint32Array.of(1, 0, 1, 1, 0),
  });
});

it('a word said a hundred thousand times in one field is counted as often as fits', () => {
  const { counts } = collectStatistics([
    [Array.from({ length: 100_000 }, () => ({ term: 'a' })), [], [], [], []],
  ]);
  expect([...counts]).toEqual([65_535]);
});

describe('whatever the articles', () => {
  it('the JSON form gives the same back', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const statistics = collectStatistics(all);
        expect(fromFile(JSON.parse(JSON.stringify(toFile(statistics))))).toEqual(statistics);
      }),
    );
  });

  it('lists the terms of each, each once', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const expected = all.map((fields) =>
          [...new Set(fields.flat().map((one) => one.term))].toSorted((a, b) => (a < b ? -1 : 1)),
        );
        expect(listTerms(collectStatistics(all))).toEqual(expected);
      }),
    );
  });
});
