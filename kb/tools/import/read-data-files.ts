// Data at the root of the sources, beside the articles: what is known of the products, and the trade's synonyms.

import { readFile } from 'node:fs/promises';
import { ShapeError } from '../../bundle/parse-shape.ts';
import { parseSynonymGroup } from '../../bundle/parse-synonyms.ts';
import type { Product } from '../../product.ts';
import { fold } from '../../search/fold.ts';
import type { Synonyms } from '../../search/synonyms.ts';
import type { SourceFile } from './find-sources.ts';
import type { SkippedFile } from './import-sources.ts';
import { parseDataFile, type DataEntries } from './parse-data-file.ts';
import { parseProductEntry } from './parse-product-entry.ts';

export interface DataFiles {
  readonly products: readonly Product[];
  /** Folded; undefined where nobody wrote any. */
  readonly synonyms: Synonyms | undefined;
  /** An entry for everything that is wrong with them. */
  readonly failed: readonly SkippedFile[];
}

export const isDataFile = (path: string): boolean => path === 'products.json' || path === 'synonyms.json';

/** Never throws for a file that is wrong: what is right in it still counts. */
export async function readDataFiles(files: readonly SourceFile[]): Promise<DataFiles> {
  const products: Product[] = [];
  const synonyms: Synonyms[number][] = [];
  const failed: SkippedFile[] = [];
  for (const { file, path } of files) {
    const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
    const keep = <T>({ entries, problems }: DataEntries<T>, into: T[]): void => {
      into.push(...entries);
      failed.push(...problems.map((reason) => ({ path, reason })));
    };
    if (path === 'products.json') keep(parseProducts(text), products);
    else keep(parseDataFile(text, 'synonyms', parsePhrases), synonyms);
  }
  return { products, synonyms: synonyms.length > 0 ? synonyms : undefined, failed };
}

function parseProducts(text: string): DataEntries<Product> {
  const { entries, problems } = parseDataFile(text, 'products', parseProductEntry);
  const names = entries.map(({ name }) => name);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return {
    entries,
    problems: [
      ...problems,
      ...repeated.map((name) => `"${name}" is there more than once: the last one counts.`),
    ],
  };
}

function parsePhrases(value: unknown, at: string): string[] {
  const phrases = parseSynonymGroup(value, at).map((phrase) => fold(phrase).replace(/\s+/g, ' ').trim());
  const different = [...new Set(phrases)];
  if (different.length < 2) throw new ShapeError(at, 'a list of phrases that differ in more than accents');
  return different;
}
