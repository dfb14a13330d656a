import { describe, expect, it, vi } from 'vitest';
import { createWordCorrector } from '../../../kb/search/correct-word.ts';

const IDF: Readonly<Record<string, number>> = {
  certific: 0.4,
  certam: 0.9,
  senh: 0.3,
  tramit: 0.1,
  tramo: 0.8,
};
const correct = createWordCorrector(Object.keys(IDF).toSorted(), (term) => IDF[term] ?? 1);

describe('a slip in the search box', () => {
  it.each([
    ['certifiacdo', ['certific'], 'two letters swapped inside the stem'],
    ['cetificado', ['certific'], 'a letter dropped'],
    ['cerrtificados', ['certific'], 'a letter doubled'],
    ['tranitar', ['tramit'], 'a letter changed'],
    ['snha', [], 'short words are one slip from too many others'],
    ['xertificado', [], 'the first letter is taken as typed'],
    ['certificacaodigital', [], 'more than an ending follows'],
  ])('%s becomes %j: %s', (word, expected) => {
    expect(correct(word)).toEqual(expected);
  });
});

it('a word is looked for once, however often it is asked for', () => {
  const known = Object.keys(IDF).toSorted();
  const looking = vi.spyOn(known, 'slice');
  const remember = createWordCorrector(known, () => 1);
  for (const word of ['tranitar', 'tranitar', 'cetificado', 'tranitar']) remember(word);
  expect(looking).toHaveBeenCalledTimes(2);
});
