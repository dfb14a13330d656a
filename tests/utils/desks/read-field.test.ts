import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readField } from '../../../utils/desks/read-field.ts';
import type { FieldRule } from '../../../utils/desks/desk-adapter.ts';

const PAGE = `<h1> #12:\u00a0 Erro\n no\u202fenvio </h1><p class="empty">  </p><p class="number">34</p><input name="id" value="56">`;

const CASES: readonly (readonly [what: string, rule: FieldRule, value: string])[] = [
  ['white space is folded', { selectors: ['h1'] }, '#12: Erro no envio'],
  ['a pattern cuts the value out', { selectors: ['h1'], pattern: '#(\\d+)' }, '12'],
  ['the first selector that is there wins', { selectors: ['.number', 'h1'] }, '34'],
  ['an empty element is no hit', { selectors: ['.empty', '.number'] }, '34'],
  ['nor is one that the pattern does not fit', { selectors: ['.number', 'h1'], pattern: '#(\\d+)' }, '12'],
  ['an attribute can be read', { selectors: ['input'], attribute: 'value' }, '56'],
  ['nothing fits', { selectors: ['.gone', 'h1'], pattern: '^x(.)' }, ''],
];

test.each(CASES)('%s', (_, rule, value) => {
  expect(readField(new JSDOM(PAGE).window.document, rule)).toBe(value);
});
