import { expect, test } from 'vitest';
import { nameProducts } from '../../../../kb/tools/import/name-products.ts';
import type { Page } from '../../../../kb/tools/import/page.ts';
import { articleOf } from '../../article-of.ts';

const index = (path: string, title: string): Page => ({
  path,
  format: 'rst',
  lines: [],
  headings: [{ text: title, line: 1 }],
  articles: [],
  products: [],
});

test.each([
  ['index.rst', 'Número de Protocolo – NP', 'Número de Protocolo – NP'],
  ['index.rst', 'O novo Número de Protocolo (NP)', 'O novo Número de Protocolo (NP)'],
  ['index.rst', 'Outra coisa', 'Numero de Protocolo NP'],
  ['index.rst', 'Protocolo: número de NP', 'Numero de Protocolo NP'],
  ['index.rst', 'Perguntas sobre o Número de Protocolo NP e outras coisas', 'Numero de Protocolo NP'],
  ['index.rst', 'NÚMERO DE PROTOCOLO NP', 'Numero de Protocolo NP'],
  ['Pagina.rst', 'Número de Protocolo NP', 'Numero de Protocolo NP'],
])('%s with the title %j names the product %j', (file, title, product) => {
  const page = index(`Numero_de_Protocolo_NP/${file}`, title);
  const [article] = nameProducts([articleOf({ product: 'Numero de Protocolo NP' })], [page]);
  expect(article?.product).toBe(product);
});
