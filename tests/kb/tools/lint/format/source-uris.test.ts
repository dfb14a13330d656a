import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSourceUris } from '../../../../../kb/tools/lint/format/source-uris.ts';

let repository: string;
beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'balcao-uris-'));
  await mkdir(join(repository, 'wiki/Papel e tinta'), { recursive: true });
  await writeFile(join(repository, 'wiki/Papel e tinta/ação #1.rst'), 'x');
  await writeFile(join(repository, 'wiki/products.json'), '{}');
});
afterAll(() => rm(repository, { recursive: true }));

it('names a source from the folder in which the tool was called', async () => {
  const toUri = await readSourceUris([join(repository, 'wiki')], repository);
  expect(toUri('Papel e tinta/ação #1.rst')).toBe('wiki/Papel%20e%20tinta/a%C3%A7%C3%A3o%20%231.rst');
  expect(toUri('products.json')).toBe('wiki/products.json');
});

it('leaves a source of elsewhere, and one that is gone, its own path', async () => {
  const toUri = await readSourceUris([join(repository, 'wiki')], join(repository, 'other'));
  expect(toUri('products.json')).toBe('products.json');
  expect(toUri('Tinta/gone.rst')).toBe('Tinta/gone.rst');
});
