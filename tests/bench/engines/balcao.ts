// Ours, as the browser runs it: the ranker of a bundle.

import { createBundleRanker } from '../../../kb/bundle/create-bundle-ranker.ts';
import type { Ranker } from '../../../kb/search/rank-articles.ts';
import type { SearchEngine } from '../search-engine.ts';

export function createEngine(): SearchEngine {
  let ranker: Ranker | undefined;
  let positions: ReadonlyMap<string, number>;
  return {
    build(articles) {
      ranker = createBundleRanker({ articles, indexFile: undefined });
    },
    save: () => new Map([['index.json', JSON.stringify(ranker?.exportIndex())]]),
    load(files, articles) {
      ranker = createBundleRanker({ articles, indexFile: JSON.parse(files.get('index.json') ?? '') });
      positions = new Map(articles.map(({ id }, at) => [id, at]));
    },
    search(text, limit) {
      const { suggestions } = ranker?.rankTicket({ subject: '', messages: [text] }, limit) ?? {
        suggestions: [],
      };
      return suggestions.map(({ id, strength }) => ({ article: positions.get(id) ?? -1, score: strength }));
    },
  };
}
