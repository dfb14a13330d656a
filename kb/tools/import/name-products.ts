// Folders are named without accents; the index page of a folder knows how its product is written.

import type { Article } from '../../article.ts';
import { fold } from '../../search/fold.ts';
import type { Page } from './page.ts';
import { productOf } from './product-of.ts';

/** The same name, better spelled: an index page called anything else does not rename a product. */
export function nameProducts(articles: readonly Article[], pages: readonly Page[]): Article[] {
  const names = new Map<string, string>();
  for (const { path, headings } of pages) {
    const product = productOf(path);
    const title = headings[0]?.text ?? '';
    const isShouted = title === title.toLocaleUpperCase('pt-BR');
    if (/(^|\/)index\.\w+$/.test(path) && !isShouted && toLetters(title) === toLetters(product)) {
      names.set(product, title);
    }
  }
  return articles.map((article) => ({ ...article, product: names.get(article.product) ?? article.product }));
}

const toLetters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
