// The ranker that serves a bundle, in the browser and in the author's tool alike.

import { portuguese } from '../search/portuguese.ts';
import { createRanker, type Ranker } from '../search/rank-articles.ts';
import { TRADE_SYNONYMS } from '../search/synonyms.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

export function createBundleRanker({
  articles,
  synonyms,
  indexFile,
}: Omit<KnowledgeBase, 'manifest' | 'products'>): Ranker {
  return createRanker({ articles, language: portuguese, synonyms: synonyms ?? TRADE_SYNONYMS, indexFile });
}
