// What a file became last time, by its content: a rebuild reads only what changed.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from './page.ts';

export interface PageCache {
  /** Path, settings and the importer's own code count, as all of them show in the page. */
  find(path: string, bytes: Uint8Array, settings: string): Promise<Page | undefined>;
  keep(path: string, bytes: Uint8Array, settings: string, page: Page): Promise<void>;
}

const DEFAULT_DIR = join('node_modules', '.cache', 'balcao-kb');
/** The folders and files of kb/ whose code decides what a file becomes. */
export const IMPORTER = ['tools/import', 'templates', 'rich-text', 'article-id.ts', 'search/fold.ts'];

/** A cache that cannot be read or written makes a slow build, never a failed one. */
export async function openPageCache(dir = DEFAULT_DIR): Promise<PageCache> {
  const importer = await hashImporter();
  const fileOf = (path: string, bytes: Uint8Array, settings: string): string => {
    const key = createHash('sha256')
      .update(JSON.stringify([importer, path, settings]))
      .update(bytes);
    return join(dir, `${key.digest('hex')}.json`);
  };
  return {
    async find(path, bytes, settings) {
      try {
        return JSON.parse(await readFile(fileOf(path, bytes, settings), 'utf8')) as Page;
      } catch {
        return undefined;
      }
    },
    async keep(path, bytes, settings, page) {
      const file = fileOf(path, bytes, settings);
      try {
        await mkdir(dir, { recursive: true });
        // Renamed into place: a build cut short leaves no half a page behind.
        await writeFile(`${file}.${process.pid}`, JSON.stringify(page));
        await rename(`${file}.${process.pid}`, file);
      } catch {
        // Nothing kept: read again next time.
      }
    },
  };
}

/** A changed importer must not serve what the old one made. */
async function hashImporter(): Promise<string> {
  const hash = createHash('sha256').update(await readPandocVersion());
  for (const path of IMPORTER) {
    const place = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const names = path.endsWith('.ts') ? [place] : (await readdir(place)).map((name) => join(place, name));
    for (const file of names.filter((name) => /\.[jt]s$/.test(name)).toSorted()) {
      hash.update(basename(file)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** Its package.json is no export of the package: found from the module that is. */
async function readPandocVersion(): Promise<string> {
  const module = pathToFileURL(createRequire(import.meta.url).resolve('pandoc-wasm'));
  const { version } = JSON.parse(await readFile(new URL('../package.json', module), 'utf8')) as {
    version: string;
  };
  return version;
}
