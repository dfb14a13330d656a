// An article as every peer indexes it: the same five fields of plain text that ours has, with the same weights where the
// peer takes any, and Portuguese words prepared as its documentation shows for a language.

import { stemmer } from '@orama/stemmers/portuguese';
import type { Article } from '../../kb/article.ts';
import { FIELDS, toFields } from '../../kb/search/article-fields.ts';
import { portuguese } from '../../kb/search/portuguese.ts';
import type { ArticleField } from '../../kb/search/suggestion.ts';

export { FIELD_WEIGHTS } from '../../kb/search/article-fields.ts';
export const PEER_FIELDS: readonly ArticleField[] = FIELDS;

/** `id` is the position of the article. */
export type PeerDocument = Readonly<Record<ArticleField, string> & { id: number }>;

export function toPeerDocument(article: Article, id: number): PeerDocument {
  return { id, ...toFields(article) };
}

export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns the stem of a folded word; undefined for a stop word */
export function toPeerTerm(word: string): string | undefined {
  return word === '' || portuguese.stopWords.has(word) ? undefined : stemmer(word);
}
