// Files in, articles out, and a word on every file that gave none.

import { readFile } from 'node:fs/promises';
import type { Article, ArticleId } from '../../article.ts';
import type { Product } from '../../product.ts';
import type { Synonyms } from '../../search/synonyms.ts';
import { findSources, type SourceFile } from './find-sources.ts';
import { nameProducts } from './name-products.ts';
import type { Page } from './page.ts';
import type { PageCache } from './page-cache.ts';
import { readDataFiles } from './read-data-files.ts';
import { readPage, type ReadSettings } from './read-page.ts';
import { toSourceFormat } from './source-format.ts';
import { supersedeDuplicates } from './supersede-duplicates.ts';

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
  /** 1-based; absent where it is about the whole file. */
  readonly line?: number;
}

export interface ImportReport {
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  /** What data files and user guides say of the products, each product once. */
  readonly products: readonly Product[];
  readonly synonyms: Synonyms | undefined;
  /** Files read without giving an article (indexes), and files that could not be read, with the reason. */
  readonly skipped: readonly SkippedFile[];
  readonly failed: readonly SkippedFile[];
  /** What data files say that is hardly meant so. */
  readonly doubtful: readonly SkippedFile[];
  /** Pages. */
  readonly fileCount: number;
  /** Paths of what lies beside the pages: images, downloads, what tools left there. */
  readonly besides: ReadonlySet<string>;
}

export interface ImportSettings extends ReadSettings {
  readonly cache?: PageCache | undefined;
}

/** Never throws for a single bad file: that file is reported in `failed`. */
export async function importSources(
  sources: readonly string[],
  settings: ImportSettings = {},
): Promise<ImportReport> {
  const found = await findSources(sources);
  const pages = await readPages(found.pages, settings);
  const articles = nameProducts(
    pages.flatMap((page) => page.articles),
    pages,
  );
  const data = await readDataFiles(found.data, new Set(articles.map(({ product }) => product)));
  const skipped = pages.filter((page) => page.failure === undefined && page.articles.length === 0);
  const failed = pages.filter(({ failure }) => failure !== undefined);
  return {
    pages,
    articles: supersedeDuplicates(withUniqueIds(articles)),
    products: mergeProducts([...pages.flatMap((page) => page.products), ...data.products]),
    synonyms: data.synonyms,
    skipped: skipped.map(({ path }) => ({ path, reason: 'no text of its own (empty, or an index page)' })),
    failed: [...failed.map(({ path, failure = '' }) => ({ path, reason: failure })), ...data.failed],
    doubtful: data.doubtful,
    fileCount: pages.length,
    besides: new Set(found.others.map(({ path }) => path)),
  };
}

/** What Pandoc must read waits in its queue while the cache is asked for the rest. */
async function readPages(files: readonly SourceFile[], settings: ImportSettings): Promise<Page[]> {
  const pages: Promise<Page>[] = [];
  for (const { file, path } of files) {
    const bytes = await readFile(file).catch(toError);
    if (bytes instanceof Error) {
      pages.push(Promise.resolve(toFailedPage(path, bytes)));
      continue;
    }
    const known = await settings.cache?.find(path, bytes, settings.wikiUrl ?? '');
    pages.push(known ? Promise.resolve(known) : readAnew(path, bytes, settings));
  }
  return Promise.all(pages);
}

/** Never rejects. A failure is not kept: it may be gone next time. */
async function readAnew(path: string, bytes: Uint8Array, settings: ImportSettings): Promise<Page> {
  try {
    const page = await readPage(path, bytes, settings);
    await settings.cache?.keep(path, bytes, settings.wikiUrl ?? '', page);
    return page;
  } catch (error) {
    return toFailedPage(path, toError(error));
  }
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function toFailedPage(path: string, { message: failure }: Error): Page {
  const format = toSourceFormat(path) ?? 'rst';
  return { path, format, lines: [], headings: [], articles: [], products: [], failure };
}

/** Of two that say something of the same product the later one wins, field by field. */
function mergeProducts(all: readonly Product[]): Product[] {
  const products = new Map<string, Product>();
  for (const product of all) products.set(product.name, { ...products.get(product.name), ...product });
  return [...products.values()];
}

/** Two headings of one page may be equal: the later one gets the next number that makes no other heading's id. */
function withUniqueIds(articles: readonly Article[]): Article[] {
  const own = new Set<string>(articles.map(({ id }) => id));
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const toFree = (id: string): string => {
    let count = (counts.get(id) ?? 1) + 1;
    while (own.has(`${id}-${count}`) || given.has(`${id}-${count}`)) count += 1;
    counts.set(id, count);
    return `${id}-${count}`;
  };
  return articles.map((article) => {
    const id = article.id || UNNAMED;
    const free = given.has(id) ? toFree(id) : id;
    given.add(free);
    return free === article.id ? article : { ...article, id: free as ArticleId };
  });
}

/** The id of a page whose path has no letter or digit of an id. */
const UNNAMED = 'artigo';
