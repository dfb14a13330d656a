// From what the store keeps to a knowledge base in use. Whatever is not as it was kept is no knowledge base.

import type { Article, ArticleId } from '../../kb/article.ts';
import { createBundleAnalyser } from '../../kb/bundle/create-bundle-analyser.ts';
import { wakeBundleRanker } from '../../kb/bundle/create-bundle-ranker.ts';
import type { KnowledgeBaseInfo, Manifest } from '../../kb/bundle/knowledge-base.ts';
import { parseKnowledgeBaseFile } from '../../kb/bundle/parse-knowledge-base.ts';
import type { Analyser } from '../../kb/search/analyse.ts';
import type { Ranker } from '../../kb/search/rank-articles.ts';
import type { KeptKnowledgeBase, KnowledgeBaseStore } from './knowledge-base-store.ts';

/** A store that takes longer than opening the bundle would is as good as none. */
const MAX_WAIT_MS = 1500;

/** What of a knowledge base stays in memory: all but its articles. */
export interface WokenKnowledgeBase {
  readonly info: KnowledgeBaseInfo;
  readonly ranker: Ranker;
  readonly analyse: Analyser;
  /** Of all articles, those that are never suggested too. */
  readonly ids: ReadonlySet<string>;
}

/** Two bundles of one key have the same bytes. */
export function toBundleKey({ id, version, files }: Manifest): string {
  return JSON.stringify([id, version, files.map(({ name, sha256 }) => [name, sha256])]);
}

export function toInfo(manifest: Manifest, articleCount: number): KnowledgeBaseInfo {
  const { id, version, createdAt, language } = manifest;
  return { id, version, createdAt, articleCount, language };
}

/** Never rejects. */
export function readKept(store: KnowledgeBaseStore): Promise<unknown> {
  return answerInTime(store.read());
}

/** @returns undefined for a failure, and for an answer that does not come */
async function answerInTime(asking: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), MAX_WAIT_MS);
  });
  const answer = await Promise.race([asking.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer;
}

/** @returns undefined when what was kept is of another bundle, of another version of the search, or damaged */
export function wakeKept(kept: unknown, manifest: Manifest): WokenKnowledgeBase | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  // Only the key is looked at before it is known to be ours; `wakeRanker` checks the index.
  const { key, ids, index, ...words } = kept as KeptKnowledgeBase;
  if (key !== toBundleKey(manifest)) return undefined;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return undefined;
  try {
    const ranker = wakeBundleRanker(index, words);
    const analyse = createBundleAnalyser(words);
    return ranker && { info: toInfo(manifest, ids.length), ranker, analyse, ids: new Set(ids) };
  } catch {
    return undefined;
  }
}

/** @returns undefined when it is not there, not an article or late; never rejects */
export async function readKeptArticle(
  store: KnowledgeBaseStore,
  id: ArticleId,
): Promise<Article | undefined> {
  try {
    const [article] = parseKnowledgeBaseFile({
      articles: [await answerInTime(store.readArticle(id))],
      products: [],
    }).articles;
    return article?.id === id ? article : undefined;
  } catch {
    return undefined;
  }
}
