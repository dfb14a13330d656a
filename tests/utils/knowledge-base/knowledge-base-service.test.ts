import { expect, test, vi } from 'vitest';
import { createBundleRanker } from '../../../kb/bundle/create-bundle-ranker.ts';
import { BundleCorruptError, BundleMissingError } from '../../../kb/bundle/bundle-errors.ts';
import type { ReadBundleFile } from '../../../kb/bundle/open-bundle.ts';
import { writeBundle } from '../../../kb/bundle/write-bundle.ts';
import {
  ArticleMissingError,
  createKnowledgeBaseService,
} from '../../../utils/knowledge-base/knowledge-base-service.ts';
import { articleOf, toId } from '../../support/fake-panel-ports.ts';

const FILES = await bundleFiles();
const QUERY = {
  subject: 'Processo entregue em outro ambiente',
  messages: ['O destino diz que nada recebeu.'],
};

/** Counts how often each file is asked for. */
function folderOf(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  return vi.fn<ReadBundleFile>(async (name) => files.get(name));
}

test('reads nothing before the first question, and everything once, however many ask at the same time', async () => {
  const readFile = folderOf(FILES);
  const service = createKnowledgeBaseService(readFile);
  expect(readFile).not.toHaveBeenCalled();
  await Promise.all([
    service.describe(),
    service.rank(QUERY),
    service.search('processo'),
    service.describe(),
  ]);
  await service.rank(QUERY);
  expect(readFile.mock.calls.map(([name]) => name).toSorted()).toEqual([
    'index.json',
    'kb.json',
    'manifest.json',
  ]);
});

test('describes the bundle, ranks, searches and reads its articles', async () => {
  const service = createKnowledgeBaseService(folderOf(FILES));
  expect(await service.describe()).toMatchObject({
    id: 'teste',
    version: 7,
    articleCount: 1,
    language: 'pt-BR',
  });
  expect((await service.rank(QUERY)).suggestions.map(({ id }) => id)).toEqual(['guia/um']);
  expect((await service.search('ambiente')).suggestions.map(({ id }) => id)).toEqual(['guia/um']);
  expect(await service.read(toId('guia/um'))).toMatchObject({ title: 'Processo entregue em outro ambiente' });
});

test('an article that is not in the bundle is an ArticleMissingError naming it', async () => {
  const service = createKnowledgeBaseService(folderOf(FILES));
  const reading = service.read(toId('guia/nada'));
  await expect(reading).rejects.toThrow(ArticleMissingError);
  await expect(reading).rejects.toThrow('guia/nada');
  await expect(service.read(toId('constructor'))).rejects.toThrow(ArticleMissingError);
});

test('every question fails while the bundle does not open, and the next one tries again', async () => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const service = createKnowledgeBaseService(folderOf(files));
  await expect(service.describe()).rejects.toThrow(BundleMissingError);
  await expect(service.rank(QUERY)).rejects.toThrow(BundleMissingError);
  for (const [name, bytes] of FILES) files.set(name, bytes);
  files.set('kb.json', new Uint8Array([123]));
  await expect(service.read(toId('guia/um'))).rejects.toThrow(BundleCorruptError);
  files.set('kb.json', FILES.get('kb.json')!);
  expect((await service.describe()).version).toBe(7);
});

async function bundleFiles(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const articles = [articleOf()];
  const { exportIndex } = createBundleRanker({ articles, indexFile: undefined });
  return writeBundle({
    id: 'teste',
    version: 7,
    createdAt: new Date(0),
    language: 'pt-BR',
    articles,
    index: exportIndex(),
  });
}
