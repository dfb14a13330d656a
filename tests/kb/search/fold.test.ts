import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fold } from '../../../kb/search/fold.ts';

test.each([
  ['Ação', 'acao'],
  ['TRÂMITE', 'tramite'],
  ['1º Nível', '1o nivel'],
  ['ﬁm', 'fim'],
  ['ＳＥＩ', 'sei'],
  ['a\u0303', 'a'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('folds a folded text to itself, however the accents were typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
