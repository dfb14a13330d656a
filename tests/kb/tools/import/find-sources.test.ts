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

it('finds what kb reads, and nothing in hidden folders or installed packages', async () => {
  expect((await findSources([dir])).map(({ path }) => path)).toEqual(['a/c.md', 'b.rst']);
});

it('takes a file that is named, wherever it lies', async () => {
  expect((await findSources([join(dir, '.git/x.rst')])).map(({ path }) => path)).toEqual(['x.rst']);
});

it('says which source is not there', async () => {
  await expect(findSources([join(dir, 'gone')])).rejects.toThrow(SourceMissingError);
});
