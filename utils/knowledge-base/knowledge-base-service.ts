// The knowledge base in use, opened once in the life of the background worker, at the first question.

import type { Article, ArticleId } from '../../kb/article.ts';
import { createBundleRanker } from '../../kb/bundle/create-bundle-ranker.ts';
import type { KnowledgeBaseInfo } from '../../kb/bundle/knowledge-base.ts';
import { openBundle, type ReadBundleFile } from '../../kb/bundle/open-bundle.ts';
import type { Ranking, TicketQuery } from '../../kb/search/suggestion.ts';

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

export function createKnowledgeBaseService(readFile: ReadBundleFile): KnowledgeBaseService {
  let opening: ReturnType<typeof open> | undefined;

  function opened(): ReturnType<typeof open> {
    opening ??= open(readFile).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  return {
    describe: async () => (await opened()).info,
    rank: async (query) => (await opened()).ranker.rankTicket(query),
    search: async (text) => (await opened()).ranker.searchText(text),
    async read(id) {
      const article = (await opened()).articles.get(id);
      if (!article) throw new ArticleMissingError(id);
      return article;
    },
  };
}

async function open(readFile: ReadBundleFile) {
  const bundle = await openBundle(readFile);
  const { id, version, createdAt, language } = bundle.manifest;
  const info: KnowledgeBaseInfo = { id, version, createdAt, articleCount: bundle.articles.length, language };
  const articles = new Map<string, Article>(bundle.articles.map((article) => [article.id, article]));
  return { info, articles, ranker: createBundleRanker(bundle) };
}
