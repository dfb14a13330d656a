import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  collectOwnWords,
  findOwners,
  isOwnWords,
  SHINGLE_WORDS,
  toShingles,
  toWordHashes,
  wordsOf,
} from '../../../kb/search/own-words.ts';

const word = fc.constantFrom('o', 'processo', 'parou', 'NÃO', 'envio', '99', 'origem', 'fila');
const reply = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

it('hashes words whatever their case and accents', () => {
  expect(toWordHashes('Não, ORIGEM!')).toEqual(toWordHashes('nao origem'));
  expect(new Set(toWordHashes('um dois tres quatro')).size).toBe(4);
});

it('has shingles only where there are words enough', () => {
  expect(toShingles([1, 2, 3], 2)).toHaveLength(2);
  expect(toShingles([1, 2, 3], 4)).toEqual([]);
});

it('gives the words of each reply back, and finds the reply of a sampled shingle', () => {
  fc.assert(
    fc.property(fc.array(reply, { maxLength: 5 }), (replies) => {
      const own = collectOwnWords(replies);
      expect(isOwnWords(structuredClone(own))).toBe(true);
      for (const [number, text] of replies.entries()) {
        expect([...wordsOf(own, number)]).toEqual(toWordHashes(text));
        const sampled = toShingles(toWordHashes(text), SHINGLE_WORDS).filter((key) => own.keys.includes(key));
        if (sampled.length > 0) expect(findOwners(own, sampled)).toContain(number);
      }
    }),
  );
});

it('finds who says most of a text first, and nobody by what more than twenty say', () => {
  const shared = Array.from({ length: 60 }, (_, at) => `palavra${at}`).join(' ');
  const find = (replies: readonly string[], text: string) =>
    findOwners(collectOwnWords(replies), toShingles(toWordHashes(text), SHINGLE_WORDS));
  expect(find([shared.slice(0, 300), shared], shared)).toEqual([1, 0]);
  const twenty = Array.from({ length: 20 }, () => shared);
  expect(find(twenty, shared)).toHaveLength(20);
  expect(find([...twenty, shared], shared)).toEqual([]);
});

it('knows what it did not make', () => {
  const own = collectOwnWords(['um dois tres quatro cinco seis sete']);
  const { words: _, ...wordless } = own;
  expect([null, 'x', {}, wordless, { ...own, starts: Uint32Array.of(0) }].map(isOwnWords)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});
