// The knowledge base in use, opened once in the life of the background worker, at the first question: from what an
// earlier life kept where that is of the same bundle, else from the bundle.
//
//   manifest ─┬─ same bundle as kept ──────────> the ranker wakes, articles are read one by one
//   kept ─────┴─ another, none, damaged, late ─> the bundle is opened and checked ─> kept for the next life

import type { Article, ArticleId } from '../../kb/article.ts';
import { createBundleRanker } from '../../kb/bundle/create-bundle-ranker.ts';
import type { KnowledgeBase, KnowledgeBaseInfo } from '../../kb/bundle/knowledge-base.ts';
import { openBundle, readManifest, type ReadBundleFile } from '../../kb/bundle/open-bundle.ts';
import type { Ranker } from '../../kb/search/rank-articles.ts';
import type { Ranking, TicketQuery } from '../../kb/search/suggestion.ts';
import type { KnowledgeBaseStore } from './knowledge-base-store.ts';
import { readKept, readKeptArticle, toBundleKey, toInfo, wakeKept } from './wake-kept.ts';

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
}

interface OpenedKnowledgeBase {
  readonly info: KnowledgeBaseInfo;
  readonly ranker: Ranker;
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
    return woken ? { ...woken, findArticle: findKeptArticle } : openWhole();
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
      findArticle: async (id) => (articles ? articles.get(id) : findKeptArticle(id)),
    };
  }

  async function findKeptArticle(id: ArticleId): Promise<Article | undefined> {
    const asked = opening;
    const article = await readKeptArticle(store, id);
    if (article) return article;
    // Not there, or not as it was kept: the bundle knows. Whoever notices first opens it for all.
    if (opening === asked) opening = undefined;
    return (await opened(openWhole)).findArticle(id);
  }

  return {
    describe: async () => (await opened()).info,
    rank: async (query) => (await opened()).ranker.rankTicket(query),
    search: async (text) => (await opened()).ranker.searchText(text),
    async read(id) {
      const article = await (await opened()).findArticle(id);
      if (!article) throw new ArticleMissingError(id);
      return article;
    },
  };
}

/** After the answer that the bundle was opened for. */
async function keepLater(store: KnowledgeBaseStore, bundle: KnowledgeBase, ranker: Ranker): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  const { manifest, articles, products, synonyms } = bundle;
  const kept = {
    key: toBundleKey(manifest),
    articleCount: articles.length,
    products,
    ...(synonyms && { synonyms }),
    index: ranker.packIndex(),
  };
  await store.keep(kept, articles);
}
