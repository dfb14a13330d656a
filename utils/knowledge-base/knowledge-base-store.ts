// What the background worker keeps between two of its lives, in IndexedDB: the search index as typed arrays, and each
// article by itself, read when it is opened. A cache and never a source: when anything is wrong with it, or it is slow
// to answer, the bundle is opened instead.

import { openDB, type IDBPDatabase } from 'idb';
import type { Article } from '../../kb/article.ts';
import type { KnowledgeBaseFile } from '../../kb/bundle/knowledge-base.ts';
import type { PackedIndex } from '../../kb/search/packed-index.ts';

export interface KeptKnowledgeBase extends Omit<KnowledgeBaseFile, 'articles'> {
  /** Which bundle it was made of, to the byte. */
  readonly key: string;
  readonly articleCount: number;
  readonly index: PackedIndex;
}

/** Every method may reject: IndexedDB can be switched off, full or broken. */
export interface KnowledgeBaseStore {
  /** @returns whatever lies there, undefined where nothing does */
  read(): Promise<unknown>;
  /** @returns whatever lies there under the article's id, undefined where nothing does */
  readArticle(id: string): Promise<unknown>;
  /** Replaces all that is kept, or nothing. */
  keep(kept: KeptKnowledgeBase, articles: readonly Article[]): Promise<void>;
}

const NAME = 'knowledge-base';
const VERSION = 1;
const CURRENT = 'current';
/** Articles handed over at a time, so that questions are answered in between. */
const BATCH = 200;

export function createKnowledgeBaseStore(): KnowledgeBaseStore {
  let opening: Promise<IDBPDatabase> | undefined;

  function database(): Promise<IDBPDatabase> {
    opening ??= openDB(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore('index');
        db.createObjectStore('articles');
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  }

  function forget(): void {
    opening = undefined;
  }

  return {
    read: async () => (await database()).get('index', CURRENT),
    readArticle: async (id) => (await database()).get('articles', id),
    async keep(kept, articles) {
      const transaction = (await database()).transaction(['index', 'articles'], 'readwrite');
      const done = transaction.done;
      // A failed request rejects both itself and the transaction; the latter is what the caller hears of.
      done.catch(() => undefined);
      const store = transaction.objectStore('articles');
      await store.clear();
      for (let start = 0; start < articles.length; start += BATCH) {
        await Promise.all(
          articles.slice(start, start + BATCH).map((article) => store.put(article, article.id)),
        );
      }
      await transaction.objectStore('index').put(kept, CURRENT);
      await done;
    },
  };
}
