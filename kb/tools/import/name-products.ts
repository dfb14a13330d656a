// Folders are named without accents; the index page of a folder knows how its product is written.

import type { Article } from '../../article.ts';
import { fold } from '../../search/fold.ts';
import type { Page } from './page.ts';
import { productOf } from './product-of.ts';

/** The same name, better spelled or said in full: an index page called anything else does not rename a product. */
export function nameProducts(articles: readonly Article[], pages: readonly Page[]): Article[] {
  const names = new Map<string, string>();
  for (const { path, headings } of pages) {
    const product = productOf(path);
    const title = headings[0]?.text ?? '';
    const isShouted = title === title.toLocaleUpperCase('pt-BR');
    if (!/(^|\/)index\.\w+$/.test(path) || isShouted) continue;
    const isSame = toLetters(title) === toLetters(product);
    if (isSame || (!names.has(product) && saysInFull(title, product))) names.set(product, title);
  }
  return articles.map((article) => ({ ...article, product: names.get(article.product) ?? article.product }));
}

const toLetters = (text: string): string => toWords(text).join('');
const toWords = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** "Módulo de Gestão Documental" for the folder `GESTAO_DOCUMENTAL`: all its words in their order, at most doubled. */
function saysInFull(title: string, product: string): boolean {
  const wanted = toWords(product);
  const said = toWords(title);
  let next = 0;
  for (const word of said) if (word === wanted[next]) next += 1;
  return wanted.length > 1 && next === wanted.length && said.length <= 2 * wanted.length;
}
