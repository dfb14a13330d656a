// Data at the root of the sources, beside the articles: what is known of the products, and the trade's synonyms.

import { readFile } from 'node:fs/promises';
import { parseSynonymGroup } from '../../bundle/parse-synonyms.ts';
import type { Product } from '../../product.ts';
import type { Synonyms } from '../../search/synonyms.ts';
import { decodeText } from './decode-text.ts';
import { findProductDoubts, findSynonymDoubts } from './find-data-doubts.ts';
import type { SourceFile } from './find-sources.ts';
import type { SkippedFile } from './import-sources.ts';
import { parseDataFile, type DataEntries, type DataProblem } from './parse-data-file.ts';
import { parseProductEntry } from './parse-product-entry.ts';
import { SourceUnreadableError } from './source-unreadable-error.ts';

export interface DataFiles {
  readonly products: readonly Product[];
  /** Folded; undefined where nobody wrote any. */
  readonly synonyms: Synonyms | undefined;
  /** An entry for everything that is wrong with them, and left out. */
  readonly failed: readonly SkippedFile[];
  /** What can be read, and is hardly meant so. */
  readonly doubtful: readonly SkippedFile[];
}

export const isDataFile = (path: string): boolean => path === 'products.json' || path === 'synonyms.json';

/**
 * Never throws for a file that is wrong: what is right in it still counts.
 * @param folders the products that the articles have from their folders
 */
export async function readDataFiles(
  files: readonly SourceFile[],
  folders: ReadonlySet<string> = new Set(),
): Promise<DataFiles> {
  const products: Product[] = [];
  const synonyms: Synonyms[number][] = [];
  const failed: SkippedFile[] = [];
  const doubtful: SkippedFile[] = [];
  for (const { file, path } of files) {
    const keep = <T>(
      { entries, problems }: DataEntries<T>,
      into: T[],
      doubts: readonly DataProblem[],
    ): void => {
      into.push(...entries.map(({ value }) => value));
      failed.push(...problems.map((problem) => ({ path, ...problem })));
      doubtful.push(...doubts.map((doubt) => ({ path, ...doubt })));
    };
    const text = await readText(file);
    if (text instanceof SourceUnreadableError) failed.push({ path, reason: text.message });
    else if (path === 'products.json') {
      const data = parseDataFile(text, 'products', parseProductEntry);
      keep(data, products, findProductDoubts(data.entries, folders));
    } else {
      const data = parseDataFile(text, 'synonyms', parseSynonymGroup);
      keep(data, synonyms, findSynonymDoubts(data.entries));
    }
  }
  return { products, synonyms: synonyms.length > 0 ? synonyms : undefined, failed, doubtful };
}

async function readText(file: string): Promise<string | SourceUnreadableError> {
  const bytes = await readFile(file);
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof SourceUnreadableError) return error;
    throw error;
  }
}
