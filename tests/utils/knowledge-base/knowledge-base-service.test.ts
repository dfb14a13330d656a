// @vitest-environment node
// jsdom's structuredClone makes typed arrays of another world.

import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Article } from '../../../kb/article.ts';
import * as bundleRankers from '../../../kb/bundle/create-bundle-ranker.ts';
import { BundleCorruptError, BundleMissingError } from '../../../kb/bundle/bundle-errors.ts';
import type { ReadBundleFile } from '../../../kb/bundle/open-bundle.ts';
import { writeBundle } from '../../../kb/bundle/write-bundle.ts';
import {
  ArticleMissingError,
  createKnowledgeBaseService,
} from '../../../utils/knowledge-base/knowledge-base-service.ts';
import { articleOf, toId } from '../../support/fake-panel-ports.ts';
import { memoryStore, NO_STORE, type MemoryStore } from '../../support/memory-store.ts';

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
  const service = createKnowledgeBaseService(readFile, memoryStore());
  expect(readFile).not.toHaveBeenCalled();
  await Promise.all([
    service.describe(),
    service.rank(QUERY),
    service.search('processo'),
    service.describe(),
  ]);
  await service.rank(QUERY);
  expect(namesRead(readFile)).toEqual(['index.json', 'kb.json', 'manifest.json']);
  expect(readFile.mock.calls.filter(([name]) => name === 'kb.json')).toHaveLength(1);
});

test('describes the bundle, ranks, searches and reads its articles', async () => {
  const service = createKnowledgeBaseService(folderOf(FILES), memoryStore());
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
  const service = createKnowledgeBaseService(folderOf(FILES), memoryStore());
  const reading = service.read(toId('guia/nada'));
  await expect(reading).rejects.toThrow(ArticleMissingError);
  await expect(reading).rejects.toThrow('guia/nada');
  await expect(service.read(toId('constructor'))).rejects.toThrow(ArticleMissingError);
});

test('an id that no article has is refused at once: nothing is read or kept again for it', async () => {
  const files = await bundleFiles({
    others: [articleOf({ id: toId('guia/velho'), state: { kind: 'superseded' } })],
  });
  const readFile = folderOf(files);
  const store = memoryStore();
  await createKnowledgeBaseService(readFile, store).describe();
  await vi.waitFor(() => expect(store.calls.keep).toBe(1));
  readFile.mockClear();
  const next = createKnowledgeBaseService(readFile, store);
  for (const id of ['guia/nada', 'guia/nenhum', 'constructor'])
    await expect(next.read(toId(id))).rejects.toThrow(ArticleMissingError);
  expect(namesRead(readFile)).toEqual(['manifest.json']);
  expect(store.calls).toMatchObject({ readArticle: 0, keep: 1 });
  expect((await next.read(toId('guia/velho'))).state).toEqual({ kind: 'superseded' });
  expect((await next.describe()).articleCount).toBe(2);
  expect(namesRead(readFile)).toEqual(['manifest.json']);
});

test('every question fails while the bundle does not open, and the next one tries again', async () => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const service = createKnowledgeBaseService(folderOf(files), memoryStore());
  await expect(service.describe()).rejects.toThrow(BundleMissingError);
  await expect(service.rank(QUERY)).rejects.toThrow(BundleMissingError);
  for (const [name, bytes] of FILES) files.set(name, bytes);
  files.set('kb.json', new Uint8Array([123]));
  await expect(service.read(toId('guia/um'))).rejects.toThrow(BundleCorruptError);
  files.set('kb.json', FILES.get('kb.json')!);
  expect((await service.describe()).version).toBe(7);
});

describe('the next life of the worker', () => {
  /** A first life, until all is kept. */
  async function liveOnce(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = FILES): Promise<MemoryStore> {
    const store = memoryStore();
    await createKnowledgeBaseService(folderOf(files), store).describe();
    await vi.waitFor(() => expect(store.calls.keep).toBe(1));
    return store;
  }

  test('reads the manifest alone, and answers as the first did', async () => {
    const first = createKnowledgeBaseService(folderOf(FILES), NO_STORE);
    const readFile = folderOf(FILES);
    const next = createKnowledgeBaseService(readFile, await liveOnce());
    expect(await next.describe()).toEqual(await first.describe());
    expect(await next.rank(QUERY)).toEqual(await first.rank(QUERY));
    expect(await next.search('ambi')).toEqual(await first.search('ambi'));
    expect(await next.read(toId('guia/um'))).toEqual(await first.read(toId('guia/um')));
    expect(namesRead(readFile)).toEqual(['manifest.json']);
  });

  test('wakes once, however many ask at the same time', async () => {
    const store = await liveOnce();
    const before = { ...store.calls };
    const next = createKnowledgeBaseService(folderOf(FILES), store);
    await Promise.all([next.rank(QUERY), next.describe(), next.search('processo'), next.rank(QUERY)]);
    expect(store.calls).toEqual({ ...before, read: before.read + 1 });
  });

  test('works on when the bundle has been damaged since', async () => {
    const store = await liveOnce();
    const files = new Map([...FILES, ['kb.json', new Uint8Array([123])]]);
    const next = createKnowledgeBaseService(folderOf(files), store);
    expect((await next.rank(QUERY)).suggestions).toHaveLength(1);
    expect(await next.read(toId('guia/um'))).toMatchObject({ id: 'guia/um' });
  });

  test.each([
    ['a newer bundle', 8],
    ['an older one, as after going back to an older extension', 6],
  ])('%s takes the place of what was kept, articles and all', async (_what, version) => {
    const store = await liveOnce();
    const files = await bundleFiles({ version, title: 'Outro título' });
    const next = createKnowledgeBaseService(folderOf(files), store);
    expect((await next.describe()).version).toBe(version);
    expect((await next.rank(QUERY)).suggestions[0]?.title).toBe('Outro título');
    await vi.waitFor(() => expect(store.calls.keep).toBe(2));
    const third = createKnowledgeBaseService(folderOf(files), store);
    expect((await third.describe()).version).toBe(version);
    expect(await third.read(toId('guia/um'))).toMatchObject({ title: 'Outro título' });
  });

  test('the same version with other bytes is another bundle', async () => {
    const store = await liveOnce();
    const files = await bundleFiles({ version: 7, title: 'Outro título' });
    const next = createKnowledgeBaseService(folderOf(files), store);
    expect((await next.rank(QUERY)).suggestions[0]?.title).toBe('Outro título');
  });

  test.each<[string, (kept: Record<string, unknown>) => unknown]>([
    ['nothing', () => undefined],
    ['a text', () => 'kept'],
    ['no index', (kept) => ({ ...kept, index: undefined })],
    ['an index of another version of the search', (kept) => ({ ...kept, index: { fingerprint: 'velho' } })],
    ['synonyms that are none', (kept) => ({ ...kept, synonyms: 5 })],
    ['no ids', ({ ids: _ids, ...kept }) => kept],
    ['ids of numbers', (kept) => ({ ...kept, ids: [1] })],
  ])('where %s is kept, opens the bundle and keeps it anew', async (_what, damage) => {
    const store = await liveOnce();
    store.kept = damage(store.kept as Record<string, unknown>);
    const readFile = folderOf(FILES);
    const next = createKnowledgeBaseService(readFile, store);
    expect((await next.rank(QUERY)).suggestions.map(({ id }) => id)).toEqual(['guia/um']);
    expect(namesRead(readFile)).toContain('kb.json');
    await vi.waitFor(() => expect(store.calls.keep).toBe(2));
  });

  test.each<[string, unknown]>([
    ['is not there', undefined],
    ['is half an article', { id: 'guia/um', title: 'Processo entregue em outro ambiente' }],
    ['is another article', articleOf({ id: toId('guia/dois') })],
  ])(
    'an article that %s in the store is read from the bundle, once for all who ask',
    async (_what, lying) => {
      const store = await liveOnce();
      store.articles.set('guia/um', lying);
      const readFile = folderOf(FILES);
      const next = createKnowledgeBaseService(readFile, store);
      const read = await Promise.all([next.read(toId('guia/um')), next.read(toId('guia/um'))]);
      expect(read.map(({ title }) => title)).toEqual(Array(2).fill('Processo entregue em outro ambiente'));
      expect(readFile.mock.calls.filter(([name]) => name === 'kb.json')).toHaveLength(1);
    },
  );
});

test('a woken search that fails is forgotten: the bundle is opened, once, and answers', async () => {
  const store = memoryStore();
  await createKnowledgeBaseService(folderOf(FILES), store).describe();
  await vi.waitFor(() => expect(store.calls.keep).toBe(1));
  const spy = vi.spyOn(bundleRankers, 'wakeBundleRanker').mockImplementation(() => {
    const fail = (): never => {
      throw new RangeError('Out of the index');
    };
    return { rankTicket: fail, searchText: fail, packIndex: fail, exportIndex: fail };
  });
  onTestFinished(() => spy.mockRestore());
  const readFile = folderOf(FILES);
  const next = createKnowledgeBaseService(readFile, store);
  const [ranked, found] = await Promise.all([next.rank(QUERY), next.search('processo')]);
  expect([ranked, found].map(({ suggestions }) => suggestions.length)).toEqual([1, 1]);
  expect(readFile.mock.calls.filter(([name]) => name === 'kb.json')).toHaveLength(1);
});

test('once all is kept, articles are read from the store and leave the memory', async () => {
  const store = memoryStore();
  const service = createKnowledgeBaseService(folderOf(FILES), store);
  await service.read(toId('guia/um'));
  expect(store.calls.readArticle).toBe(0);
  await vi.waitFor(() => expect(store.calls.keep).toBe(1));
  expect(await service.read(toId('guia/um'))).toMatchObject({ id: 'guia/um' });
  expect(store.calls.readArticle).toBe(1);
});

describe('without a store', () => {
  afterEach(() => void vi.useRealTimers());

  test('this life goes on with what it has', async () => {
    const service = createKnowledgeBaseService(folderOf(FILES), NO_STORE);
    expect((await service.rank(QUERY)).suggestions).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await service.read(toId('guia/um'))).toMatchObject({ id: 'guia/um' });
  });

  test('one that never answers is not waited for', async () => {
    vi.useFakeTimers();
    const service = createKnowledgeBaseService(folderOf(FILES), {
      ...NO_STORE,
      read: () => new Promise(() => {}),
    });
    const describing = service.describe();
    await vi.advanceTimersByTimeAsync(2000);
    expect((await describing).version).toBe(7);
  });

  test('one that never gives an article is not waited for: the bundle has it', async () => {
    const store = memoryStore();
    const service = createKnowledgeBaseService(folderOf(FILES), store);
    await service.describe();
    await vi.waitFor(() => expect(store.calls.keep).toBe(1));
    vi.useFakeTimers();
    store.readArticle = () => new Promise(() => {});
    const reading = service.read(toId('guia/um'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await reading).toMatchObject({ id: 'guia/um' });
  });
});

function namesRead(readFile: ReturnType<typeof folderOf>): string[] {
  return [...new Set(readFile.mock.calls.map(([name]) => name))].toSorted();
}

async function bundleFiles({
  version = 7,
  title = 'Processo entregue em outro ambiente',
  others = [],
}: { version?: number; title?: string; others?: readonly Article[] } = {}): Promise<
  ReadonlyMap<string, Uint8Array<ArrayBuffer>>
> {
  const articles = [articleOf({ title }), ...others];
  const { exportIndex } = bundleRankers.createBundleRanker({ articles, indexFile: undefined });
  return writeBundle({
    id: 'teste',
    version,
    createdAt: new Date(0),
    language: 'pt-BR',
    articles,
    index: exportIndex(),
  });
}
