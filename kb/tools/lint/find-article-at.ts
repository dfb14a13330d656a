import type { Article } from '../../article.ts';
import type { Page } from '../import/page.ts';

/** @returns the article that a line of the page belongs to: the last one that begins at or above it */
export function findArticleAt(page: Page, line: number): Article | undefined {
  return page.articles
    .filter((article) => article.source.line <= line)
    .reduce<Article | undefined>(
      (last, article) => (last && last.source.line > article.source.line ? last : article),
      undefined,
    );
}
