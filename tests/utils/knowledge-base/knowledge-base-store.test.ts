// @vitest-environment node
// The store over a database that commits, aborts and copies as IndexedDB does; on a disk it is seen in
// tests/e2e/promise-never-blank-after-sleep.test.ts.

import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../../kb/article.ts';
import {
  createKnowledgeBaseStore,
  type KeptKnowledgeBase,
} from '../../../utils/knowledge-base/knowledge-base-store.ts';
import { articleOf, toId } from '../../support/fake-panel-ports.ts';

const disk = { index: new Map<string, unknown>(), articles: new Map<string, unknown>() };
vi.mock('idb', () => ({ openDB: async () => ({ get: readDisk, transaction: writeDisk }) }));

beforeEach(() => {
  for (const records of Object.values(disk)) records.clear();
});

it('keeps all, in the place of what was kept before', async () => {
  const store = createKnowledgeBaseStore();
  await store.keep(keptOf('velho'), articlesOf(3));
  await store.keep(keptOf('novo'), articlesOf(2, 'Novo'));
  expect(await store.read()).toEqual(keptOf('novo'));
  expect(await store.readArticle('a1')).toEqual(articlesOf(2, 'Novo')[1]);
  expect(await store.readArticle('a2')).toBeUndefined();
});

it('leaves all as it was when the index cannot be copied', async () => {
  const store = createKnowledgeBaseStore();
  await store.keep(keptOf('velho'), articlesOf(3));
  await expect(store.keep({ ...keptOf('novo'), ...UNCOPIABLE }, articlesOf(2))).rejects.toThrow(
    'could not be cloned',
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await store.read()).toEqual(keptOf('velho'));
  expect(disk.articles.size).toBe(3);
});

it('keeps the index before the articles: a worker that dies in between leaves a search', async () => {
  const store = createKnowledgeBaseStore();
  await store.keep(keptOf('velho'), articlesOf(3, 'Velho'));
  const articles = articlesOf(500).map((one, at) => (at === 450 ? { ...one, ...UNCOPIABLE } : one));
  await expect(store.keep(keptOf('novo'), articles)).rejects.toThrow('could not be cloned');
  expect(await store.read()).toEqual(keptOf('novo'));
  expect(await store.readArticle('a2')).toMatchObject({ title: 'Um título' });
  expect(await store.readArticle('a449')).toBeUndefined();
});

const UNCOPIABLE = { run: () => 'no function can be copied' };

const keptOf = (key: string): KeptKnowledgeBase => ({ key, ids: [], products: [], index: {} as never });

const articlesOf = (count: number, title = 'Um título'): Article[] =>
  Array.from({ length: count }, (_, at) => articleOf({ id: toId(`a${at}`), title }));

async function readDisk(name: keyof typeof disk, key: string): Promise<unknown> {
  return disk[name].get(key);
}

/** Commits a moment later, whatever became of the requests. */
function writeDisk() {
  const steps: (() => void)[] = [];
  let isAborted = false;
  const done = new Promise<void>((resolve, reject) => {
    setTimeout(() => {
      if (isAborted) return reject(new DOMException('It was aborted.', 'AbortError'));
      for (const step of steps) step();
      resolve();
    }, 1);
  });
  return {
    done,
    abort: () => void (isAborted = true),
    objectStore: (name: keyof typeof disk) => ({
      clear: () => void steps.push(() => disk[name].clear()),
      put(value: unknown, key: string) {
        const copy = structuredClone(value);
        steps.push(() => disk[name].set(key, copy));
      },
    }),
  };
}
