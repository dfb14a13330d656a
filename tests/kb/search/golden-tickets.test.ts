import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Article } from '../../../kb/article.ts';
import { createBundleRanker } from '../../../kb/bundle/create-bundle-ranker.ts';
import type { Ranker } from '../../../kb/search/rank-articles.ts';
import { importSources } from '../../../kb/tools/import/import-sources.ts';
import { GOLDEN_TICKETS } from './golden-tickets.ts';

let articles: readonly Article[];
let ranker: Ranker;
beforeAll(async () => {
  ({ articles } = await importSources(['kb/articles']));
  ranker = createBundleRanker({ articles, indexFile: undefined });
});

describe('our own articles answer', () => {
  test.each(GOLDEN_TICKETS)('$message', ({ message, answeredBy }) => {
    const { abstained, suggestions } = ranker.rankTicket({ subject: '', messages: [message] });
    expect(suggestions[0]?.id).toBe(answeredBy);
    expect(abstained).toBe(false);
  });

  it('one ticket each, or more', () => {
    const golden = new Set(GOLDEN_TICKETS.map(({ answeredBy }) => answeredBy));
    expect(articles.filter(({ id }) => !golden.has(id)).map(({ id }) => id)).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(45);
  });
});
