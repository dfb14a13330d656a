// The analyser that serves a bundle: what its ranker makes of words, for what stands beside the ranking.

import { createAnalyser, type Analyser } from '../search/analyse.ts';
import { portuguese } from '../search/portuguese.ts';
import { TRADE_SYNONYMS } from '../search/synonyms.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

export function createBundleAnalyser({
  synonyms = TRADE_SYNONYMS,
}: Pick<KnowledgeBase, 'synonyms'>): Analyser {
  return createAnalyser(portuguese, synonyms);
}
