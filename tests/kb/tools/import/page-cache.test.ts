import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importSources } from '../../../../kb/tools/import/import-sources.ts';
import { IMPORTER, openPageCache } from '../../../../kb/tools/import/page-cache.ts';

let dir: string;
beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), 'balcao-cache-'))));
afterEach(() => rm(dir, { recursive: true }));

const SOURCES = ['tests/fixtures/articles/good'];

it('gives the same articles from the cache as from the files', async () => {
  const read = await importSources(SOURCES, { cache: await openPageCache(dir) });
  const cached = await importSources(SOURCES, { cache: await openPageCache(dir) });
  expect(cached).toEqual(read);
  expect((await readdir(dir)).length).toBe(read.fileCount);
});

it('knows a page by path, content and settings', async () => {
  const cache = await openPageCache(dir);
  const bytes = new TextEncoder().encode('a');
  const page = { path: 'p', format: 'rst', lines: [], headings: [], articles: [], products: [] } as const;
  await cache.keep('p', bytes, '', page);
  expect(await cache.find('p', bytes, '')).toEqual(page);
  expect(await cache.find('q', bytes, '')).toBeUndefined();
  expect(await cache.find('p', new TextEncoder().encode('b'), '')).toBeUndefined();
  expect(await cache.find('p', bytes, 'https://wiki.test/')).toBeUndefined();
});

it('reads the file again where the cache is damaged or cannot be written', async () => {
  await importSources(SOURCES, { cache: await openPageCache(dir) });
  for (const name of await readdir(dir)) await writeFile(join(dir, name), '{');
  const again = await importSources(SOURCES, { cache: await openPageCache(dir) });
  expect(again.failed).toEqual([]);
  const nowhere = await importSources(SOURCES, { cache: await openPageCache('/dev/null/x') });
  expect(nowhere.articles).toEqual(again.articles);
});

it('does not keep what could not be read: the next build tries again', async () => {
  const { failed } = await importSources(['tests/fixtures/articles/bad/Picture.rst'], {
    cache: await openPageCache(dir),
  });
  expect(failed).toHaveLength(1);
  expect(await readdir(dir)).toEqual([]);
});

it('forgets with every file of kb/ that takes part in reading a page', async () => {
  const isKnown = (file: string): boolean =>
    IMPORTER.some((path) => file === path || file.startsWith(`${path}/`));
  const files = new Set(['tools/import/read-page.ts']);
  for (const file of files) {
    const code = await readFile(join('kb', file), 'utf8');
    // Types leave nothing behind in the code that runs; a thread is started by its address.
    for (const [, target = ''] of code.matchAll(
      /(?:^(?:import|export) (?!type )[^;]*? from |new URL\()'(\.[^']+)'/gm,
    ))
      files.add(posix.join(posix.dirname(file), target));
  }
  expect([...files].filter((file) => !isKnown(file))).toEqual([]);
  expect(files).toContain('tools/import/pandoc-worker.js');
  expect(files.size).toBeGreaterThan(20);
});
