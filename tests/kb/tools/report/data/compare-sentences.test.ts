import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSentences } from '../../../../../kb/tools/report/data/compare-sentences.ts';

describe('compareSentences', () => {
  it('sets what changed between what both have', () => {
    expect(compareSentences(['a', 'b', 'c', 'e'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { kind: 'same', sentences: ['a'] },
      { kind: 'changed', a: ['b'], b: ['x'] },
      { kind: 'same', sentences: ['c'] },
      { kind: 'changed', a: [], b: ['d'] },
      { kind: 'same', sentences: ['e'] },
    ]);
  });

  it('finds nothing in two empty texts and one run in two equal ones', () => {
    expect(compareSentences([], [])).toEqual([]);
    expect(compareSentences(['a', 'b'], ['a', 'b'])).toEqual([{ kind: 'same', sentences: ['a', 'b'] }]);
  });

  it('never loses, moves or invents a sentence', () => {
    const text = array(constantFrom('a', 'b', 'c'), { maxLength: 12 });
    assert(
      property(text, text, (a, b) => {
        const runs = compareSentences(a, b);
        expect(runs.flatMap((run) => (run.kind === 'same' ? run.sentences : run.a))).toEqual(a);
        expect(runs.flatMap((run) => (run.kind === 'same' ? run.sentences : run.b))).toEqual(b);
      }),
    );
  });

  it('does not align texts of thousands of sentences', () => {
    const long = (name: string) => [
      'start',
      ...Array.from({ length: 2000 }, (_, at) => `${name}${at}`),
      'end',
    ];
    expect(compareSentences(long('a'), long('b')).map(({ kind }) => kind)).toEqual([
      'same',
      'changed',
      'same',
    ]);
  });
});
