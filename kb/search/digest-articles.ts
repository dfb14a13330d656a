// Which articles an index was made of, in one number: their ids, in order, and the texts that were analysed. It tells a
// mistake and no attack: the bytes of a bundle are checked against its manifest.

import type { Article } from '../article.ts';
import { FIELDS, toFields } from './article-fields.ts';

/** @param articles in the order that numbers them */
export function digestArticles(articles: readonly Article[]): number {
  let hash = 0;
  for (const article of articles) {
    const fields = toFields(article);
    hash = mixText(hash, article.id);
    for (const field of FIELDS) hash = mixText(hash, fields[field]);
  }
  return hash >>> 0;
}

/** FNV-1a over UTF-16 code units, 32 bits; the length goes in as well, so that it counts where one text ends. */
function mixText(start: number, text: string): number {
  let hash = Math.imul(start ^ text.length ^ OFFSET, PRIME);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
