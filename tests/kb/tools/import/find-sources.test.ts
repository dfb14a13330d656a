import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSources, SourceMissingError } from '../../../../kb/tools/import/find-sources.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), '.balcao-sources-'));
  const files = [
    'b.rst',
    'a/c.md',
    'a/picture.png',
    'products.json',
    'a/products.json',
    '.hidden.rst',
    '.git/x.rst',
    'a/.venv/lib/x.md',
    'node_modules/p/README.md',
    'a/node_modules/p/README.md',
  ];
  for (const file of files) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), 'x');
  }
});
afterAll(() => rm(dir, { recursive: true }));

it('tells pages, data at the root and other files apart; hidden folders and installed packages are nobody’s work', async () => {
  const { pages, data, others } = await findSources([dir]);
  expect(pages.map(({ path }) => path)).toEqual(['a/c.md', 'b.rst']);
  expect(data.map(({ path }) => path)).toEqual(['products.json']);
  expect(others.map(({ path }) => path)).toEqual(['a/picture.png', 'a/products.json']);
});

it('takes a file that is named, wherever it lies and whatever it is', async () => {
  const { pages, data } = await findSources(
    ['.git/x.rst', 'a/picture.png', 'products.json'].map((name) => join(dir, name)),
  );
  expect(pages.map(({ path }) => path)).toEqual(['picture.png', 'x.rst']);
  expect(data.map(({ path }) => path)).toEqual(['products.json']);
});

it('takes no folder for a page, whatever its name', async () => {
  await mkdir(join(dir, 'folder.rst'));
  expect((await findSources([dir])).pages.map(({ path }) => path)).not.toContain('folder.rst');
});

it('says which source is not there', async () => {
  await expect(findSources([join(dir, 'gone')])).rejects.toThrow(SourceMissingError);
});
