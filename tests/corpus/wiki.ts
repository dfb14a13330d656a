// The public wiki, where it lies beside the project, imported once for all tests that ask for the same thing.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importSources, type ImportReport } from '../../kb/tools/import/import-sources.ts';
import { openPageCache } from '../../kb/tools/import/page-cache.ts';

export const WIKI = join(import.meta.dirname, '../../../shared/corpus/wikipen');
export const hasWiki = existsSync(WIKI);

/** What the same importer made of the same file is not made again. */
export async function importWiki(): Promise<ImportReport> {
  return importSources([WIKI], { cache: await openPageCache() });
}
