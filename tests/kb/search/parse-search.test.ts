import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../kb/search/parse-search.ts';

describe('what is typed in the search box', () => {
  it.each([
    ['status 6', { text: 'status 6' }],
    ['produto:tramita status 6', { text: 'status 6', product: 'tramita' }],
    ['status nivel:n2 6', { text: 'status 6', level: 'N2' }],
    ['nível:3 Produto:"Protocolo Íntegro" erro', { text: 'erro', level: 'N3', product: 'protocolo integro' }],
    ['level:N1 product:SEI login', { text: 'login', level: 'N1', product: 'sei' }],
    ['producto:sei', { text: '', product: 'sei' }],
    ['produto: erro', { text: 'erro' }],
    ['nivel:n9 erro', { text: 'erro' }],
    ['nivel:constructor erro', { text: 'erro' }],
    ['nivel:__proto__ erro', { text: 'erro' }],
    ['produto:"protocolo int', { text: '', product: 'protocolo int' }],
    ['subproduto:x http://a.b/nivel:2', { text: 'subproduto:x http://a.b/nivel:2' }],
    ['produto:sei produto:nup', { text: '', product: 'nup' }],
  ])('%s', (typed, expected) => {
    expect(parseSearch(typed)).toEqual(expected);
  });

  it('leaves any text without a filter alone, but for blanks', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        fc.pre(!typed.includes(':'));
        expect(parseSearch(typed).text.trim()).toBe(typed.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
