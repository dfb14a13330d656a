// A store like the browser's, but for its disk: what goes in is copied, what is wrong with it is the test's to say.

import type { KnowledgeBaseStore } from '../../utils/knowledge-base/knowledge-base-store.ts';

export interface MemoryStore extends KnowledgeBaseStore {
  /** What is kept; change it to damage it. */
  kept: unknown;
  readonly articles: Map<string, unknown>;
  /** How often each method was called. */
  readonly calls: Record<'read' | 'readArticle' | 'keep', number>;
}

export function memoryStore(): MemoryStore {
  const store: MemoryStore = {
    kept: undefined,
    articles: new Map(),
    calls: { read: 0, readArticle: 0, keep: 0 },
    async read() {
      store.calls.read += 1;
      return structuredClone(store.kept);
    },
    async readArticle(id) {
      store.calls.readArticle += 1;
      return structuredClone(store.articles.get(id));
    },
    async keep(kept, articles) {
      store.calls.keep += 1;
      store.kept = structuredClone(kept);
      store.articles.clear();
      for (const article of articles) store.articles.set(article.id, structuredClone(article));
    },
  };
  return store;
}

/** Switched off, as IndexedDB is in some private windows. */
export const NO_STORE: KnowledgeBaseStore = {
  read: () => Promise.reject(new DOMException('IndexedDB is off', 'InvalidStateError')),
  readArticle: () => Promise.reject(new DOMException('IndexedDB is off', 'InvalidStateError')),
  keep: () => Promise.reject(new DOMException('The disk is full', 'QuotaExceededError')),
};
