// Files in, articles out, and a word on every file that gave none.

import { readFile } from 'node:fs/promises';
import type { Article } from '../../article.ts';
import type { Product } from '../../product.ts';
import { findSources } from './find-sources.ts';
import { nameProducts } from './name-products.ts';
import type { Page } from './page.ts';
import type { PageCache } from './page-cache.ts';
import { readPage, type ReadSettings } from './read-page.ts';
import { toSourceFormat } from './source-format.ts';
import { supersedeDuplicates } from './supersede-duplicates.ts';

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

export interface ImportReport {
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  /** What user guides say of the products, each product once. */
  readonly products: readonly Product[];
  /** Files read without giving an article (indexes), and files that could not be read, with the reason. */
  readonly skipped: readonly SkippedFile[];
  readonly failed: readonly SkippedFile[];
  readonly fileCount: number;
}

export interface ImportSettings extends ReadSettings {
  readonly cache?: PageCache | undefined;
}

/** Never throws for a single bad file: that file is reported in `failed`. */
export async function importSources(
  sources: readonly string[],
  settings: ImportSettings = {},
): Promise<ImportReport> {
  const pages: Page[] = [];
  // One after the other: Pandoc is a single instance, and busy anyway.
  for (const { file, path } of await findSources(sources)) {
    pages.push(await readCached(path, await readFile(file), settings));
  }
  const articles = pages.flatMap((page) => page.articles);
  const skipped = pages.filter((page) => page.failure === undefined && page.articles.length === 0);
  const failed = pages.filter(({ failure }) => failure !== undefined);
  return {
    pages,
    articles: supersedeDuplicates(withUniqueIds(nameProducts(articles, pages))),
    products: uniqueProducts(pages),
    skipped: skipped.map(({ path }) => ({ path, reason: 'no text of its own (empty, or an index page)' })),
    failed: failed.map(({ path, failure = '' }) => ({ path, reason: failure })),
    fileCount: pages.length,
  };
}

async function readCached(path: string, bytes: Uint8Array, settings: ImportSettings): Promise<Page> {
  const { cache, wikiUrl } = settings;
  const known = await cache?.find(path, bytes, wikiUrl ?? '');
  if (known) return known;
  const page = await readPage(path, bytes, settings).catch((error: unknown) => toFailedPage(path, error));
  // A failure may be gone next time.
  if (page.failure === undefined) await cache?.keep(path, bytes, wikiUrl ?? '', page);
  return page;
}

function toFailedPage(path: string, error: unknown): Page {
  const failure = error instanceof Error ? error.message : String(error);
  const format = toSourceFormat(path) ?? 'rst';
  return { path, format, lines: [], headings: [], articles: [], products: [], failure };
}

function uniqueProducts(pages: readonly Page[]): Product[] {
  const products = pages.flatMap((page) => page.products);
  return [...new Map(products.map((product) => [product.name, product])).values()];
}

/** Two headings of one page may be equal: the later one gets a number. */
function withUniqueIds(articles: readonly Article[]): Article[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const count = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, count);
    return count === 1 ? article : { ...article, id: `${article.id}-${count}` as Article['id'] };
  });
}
