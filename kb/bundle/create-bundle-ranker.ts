// The ranker that serves a bundle, in the browser and in the author's tool alike.

import { portuguese } from '../search/portuguese.ts';
import { createRanker, wakeRanker, type Ranker } from '../search/rank-articles.ts';
import { TRADE_SYNONYMS, type Synonyms } from '../search/synonyms.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

export function createBundleRanker({
  articles,
  products = [],
  synonyms = TRADE_SYNONYMS,
  indexFile,
}: Omit<KnowledgeBase, 'manifest' | 'products'> & Partial<Pick<KnowledgeBase, 'products'>>): Ranker {
  return createRanker({ articles, language: portuguese, synonyms, products, indexFile });
}

/**
 * The same ranker of what its `packIndex` gave.
 *
 * @returns undefined when that is damaged or was made by another version: open the bundle then
 */
export function wakeBundleRanker(
  packed: unknown,
  { synonyms = TRADE_SYNONYMS }: { readonly synonyms?: Synonyms },
): Ranker | undefined {
  return wakeRanker(packed, { language: portuguese, synonyms });
}
