import { describe, expect, it, test } from 'vitest';
import { createAnalyser } from '../../../kb/search/analyse.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { createProductFinder, listProductNames } from '../../../kb/search/product-names.ts';
import { TRADE_SYNONYMS } from '../../../kb/search/synonyms.ts';

const analyse = createAnalyser(portuguese, TRADE_SYNONYMS);
const ARTICLES = ['SEI', 'SEI APP', 'Tramita GOV.BR', 'Módulo XYZW de Arquivo', 'Número Único (NUP)'].map(
  (product) => ({ product }),
);
const named = listProductNames(ARTICLES, [
  { name: 'Módulo XYZW de Arquivo', aliases: ['arquivo central'] },
  { name: 'Sem artigos', aliases: ['planilha'] },
]);
const find = createProductFinder(named, analyse, TRADE_SYNONYMS);
const productsIn = (text: string) => [...find(analyse(text).map(({ term }) => term)).products];

describe('a ticket names a product', () => {
  test.each([
    ['by its name', 'erro no Tramita GOV.BR', ['Tramita GOV.BR']],
    ['by a synonym of its name', 'enviei pelo barramento', ['Tramita GOV.BR']],
    ['by the acronym in its name', 'o xyzw parou', ['Módulo XYZW de Arquivo']],
    ['by what stands in brackets', 'qual o NUP?', ['Número Único (NUP)']],
    ['by another name', 'problema no Arquivo Central', ['Módulo XYZW de Arquivo']],
    ['or two', 'o aplicativo e o barramento', ['SEI APP', 'Tramita GOV.BR']],
  ])('%s', (_how, text, products) => {
    expect(productsIn(text)).toEqual(products);
  });
});

describe('it names none', () => {
  test.each([
    ['by a word that is part of other products’ names', 'o SEI não abre'],
    ['by half of a name', 'o arquivo não abre'],
    ['by the name of a product without articles', 'a planilha não abre'],
    ['when it is empty', ''],
  ])('%s', (_how, text) => {
    expect(productsIn(text)).toEqual([]);
  });
});

it('says which terms named it', () => {
  expect([...find(['x', '=tramita']).terms]).toEqual(['=tramita']);
});
