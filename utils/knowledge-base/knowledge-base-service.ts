// The knowledge base in use, opened once in the life of the background worker, at the first question: from what an
// earlier life kept where that is of the same bundle, else from the bundle.
//
//   manifest ─┬─ same bundle as kept ──────────> the ranker wakes, articles are read one by one
//   kept ─────┴─ another, none, damaged, late ─> the bundle is opened and checked ─> kept for the next life

import type { Article, ArticleId } from '../../kb/article.ts';
import { createBundleAnalyser } from '../../kb/bundle/create-bundle-analyser.ts';
import { createBundleRanker } from '../../kb/bundle/create-bundle-ranker.ts';
import type { KnowledgeBase, KnowledgeBaseInfo } from '../../kb/bundle/knowledge-base.ts';
import { openBundle, readManifest, type ReadBundleFile } from '../../kb/bundle/open-bundle.ts';
import type { Analyser } from '../../kb/search/analyse.ts';
import type { Ranker } from '../../kb/search/rank-articles.ts';
import type { Ranking, TicketQuery } from '../../kb/search/suggestion.ts';
import type { KnowledgeBaseStore } from './knowledge-base-store.ts';
import {
  readKept,
  readKeptArticle,
  toBundleKey,
  toInfo,
  wakeKept,
  type WokenKnowledgeBase,
} from './wake-kept.ts';

export class ArticleMissingError extends Error {
  override readonly name = 'ArticleMissingError';
  constructor(id: string) {
    super(`The knowledge base in use has no article "${id}". It may have been updated: search again.`);
  }
}

/** Every method throws a BundleError while the bundle cannot be opened, and tries again at the next call. */
export interface KnowledgeBaseService {
  describe(): Promise<KnowledgeBaseInfo>;
  rank(query: TicketQuery): Promise<Ranking>;
  search(text: string): Promise<Ranking>;
  /** @throws ArticleMissingError */
  read(id: ArticleId): Promise<Article>;
  /** How its search reads words. */
  analyser(): Promise<Analyser>;
}

interface OpenedKnowledgeBase extends WokenKnowledgeBase {
  /** What was kept is in use: should it fail, the bundle can be opened. */
  readonly isWoken: boolean;
  /** @param id one of `ids` */
  findArticle(id: ArticleId): Promise<Article | undefined>;
}

export function createKnowledgeBaseService(
  readFile: ReadBundleFile,
  store: KnowledgeBaseStore,
): KnowledgeBaseService {
  let opening: Promise<OpenedKnowledgeBase> | undefined;

  function opened(open: () => Promise<OpenedKnowledgeBase> = wakeOrOpen): Promise<OpenedKnowledgeBase> {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function wakeOrOpen(): Promise<OpenedKnowledgeBase> {
    const [manifest, kept] = await Promise.all([readManifest(readFile), readKept(store)]);
    const woken = wakeKept(kept, manifest);
    return woken ? { ...woken, isWoken: true, findArticle: findKeptArticle } : openWhole();
  }

  async function openWhole(): Promise<OpenedKnowledgeBase> {
    const bundle = await openBundle(readFile);
    const ranker = createBundleRanker(bundle);
    let articles: ReadonlyMap<string, Article> | undefined = new Map(
      bundle.articles.map((article) => [article.id, article]),
    );
    // Where nothing can be kept, this life goes on with what it has. No closure may hold the bundle: it would stay.
    void keepLater(store, bundle, ranker).then(
      () => (articles = undefined),
      () => undefined,
    );
    return {
      info: toInfo(bundle.manifest, bundle.articles.length),
      ranker,
      analyse: createBundleAnalyser(bundle),
      isWoken: false,
      ids: new Set(bundle.articles.map(({ id }) => id)),
      findArticle: async (id) => (articles ? articles.get(id) : findKeptArticle(id)),
    };
  }

  async function findKeptArticle(id: ArticleId): Promise<Article | undefined> {
    const asked = opening;
    const article = await readKeptArticle(store, id);
    if (article) return article;
    // Not there, or not as it was kept: the bundle knows.
    return (await openInstead(asked)).findArticle(id);
  }

  /** @param failed what did not keep its word; whoever notices first opens the bundle for all */
  function openInstead(failed: typeof opening): Promise<OpenedKnowledgeBase> {
    if (opening === failed) opening = undefined;
    return opened(openWhole);
  }

  async function ask(question: (ranker: Ranker) => Ranking): Promise<Ranking> {
    const asked = opened();
    const { ranker, isWoken } = await asked;
    try {
      return question(ranker);
    } catch (error) {
      if (!isWoken) throw error;
      return question((await openInstead(asked)).ranker);
    }
  }

  return {
    describe: async () => (await opened()).info,
    rank: (query) => ask((ranker) => ranker.rankTicket(query)),
    search: (text) => ask((ranker) => ranker.searchText(text)),
    async read(id) {
      const { ids, findArticle } = await opened();
      // The store is not asked for what it cannot have: for want of an answer the bundle would be opened.
      const article = ids.has(id) ? await findArticle(id) : undefined;
      if (!article) throw new ArticleMissingError(id);
      return article;
    },
    analyser: async () => (await opened()).analyse,
  };
}

/** After the answer that the bundle was opened for. */
async function keepLater(store: KnowledgeBaseStore, bundle: KnowledgeBase, ranker: Ranker): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  const { manifest, articles, products, synonyms } = bundle;
  const kept = {
    key: toBundleKey(manifest),
    ids: articles.map(({ id }) => id),
    products,
    ...(synonyms && { synonyms }),
    index: ranker.packIndex(),
  };
  await store.keep(kept, articles);
}
