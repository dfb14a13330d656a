import { assert, pre, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { hasLinks, readBack } from '../../../utils/insert/read-back.ts';

test.each([
  ['exact', '', 'Olá, Rita.', 'Olá, Rita.'],
  ['exact', 'Antes. Depois.', 'Antes.\n\nOlá.\n\nDepois.', 'Olá.'],
  ['exact', 'Antes.', 'Antes.\u00a0Olá,\u00a0Rita.\u200b', 'Olá, Rita.'],
  ['exact', 'Olá.', 'Olá. Olá.', 'Olá.'],
  ['exact', 'aba', 'ababa', 'ba'],
  ['not-inserted', 'Antes.', 'Antes.', 'Olá.'],
  ['not-inserted', 'Olá.', 'Olá. ', 'Olá.'],
  ['not-exact', 'Antes.', 'Olá.', 'Olá.'],
  ['not-exact', 'Antes.', 'Antes.OLÁ.', 'Olá.'],
  ['not-exact', 'Antes.', 'Antes.Olá.Olá.', 'Olá.'],
  ['not-exact', 'Antes.', 'antes.Olá.', 'Olá.'],
  ['not-exact', 'Antes.', 'Antes.Ol', 'Olá.'],
] as const)('%s: %j became %j by inserting %j', (expected, before, after, reply) => {
  expect(readBack(before, after, reply)).toBe(expected);
});

test('wherever a reply is inserted in a draft, it is found', () => {
  assert(
    property(string(), string(), string({ minLength: 1 }), (left, right, reply) => {
      pre(reply.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '') !== '');
      expect(readBack(left + right, `${left}\n${reply}\n\n${right}`, reply)).toBe('exact');
    }),
  );
});

test('every link of the reply must be there besides the ones that were', () => {
  expect(hasLinks(['a'], ['a', 'b'], ['b'])).toBe(true);
  expect(hasLinks(['a'], ['a'], ['a'])).toBe(false);
  expect(hasLinks([], [], ['a'])).toBe(false);
  expect(hasLinks(['a'], ['b'], ['b'])).toBe(false);
});
