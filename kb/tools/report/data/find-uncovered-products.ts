// Products that a user guide describes and no live article is about.

import type { Article } from '../../../article.ts';
import { fold } from '../../../search/fold.ts';
import type { Page } from '../../import/page.ts';

/**
 * Names only what is certain: articles take their product from a folder ("Numero_Unico_de_Protocolo_NUP"), guides write
 * it in their own way ("NUP"), so a name is covered as soon as one holds all words of the other.
 */
export function findUncoveredProducts(pages: readonly Page[], live: readonly Article[]): string[] {
  const covered = [...new Set(live.map(({ product }) => product))].map(toWords);
  const described = pages.flatMap(({ products }) => products.map(({ name }) => name));
  return [...new Set(described)].filter((name) => {
    const words = toWords(name);
    return !covered.some((other) => isWithin(words, other) || isWithin(other, words));
  });
}

const toWords = (name: string): Set<string> => new Set(fold(name).match(/[a-z0-9]+/g));

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return inner.size > 0 && [...inner].every((word) => outer.has(word));
}
