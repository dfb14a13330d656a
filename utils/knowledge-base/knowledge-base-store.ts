// What the background worker keeps between two of its lives, in IndexedDB: the search index as typed arrays, and each
// article by itself, read when it is opened. A cache and never a source: when anything is wrong with it, or it is slow
// to answer, the bundle is opened instead.

import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Article, ArticleId } from '../../kb/article.ts';
import type { KnowledgeBaseFile } from '../../kb/bundle/knowledge-base.ts';
import type { PackedIndex } from '../../kb/search/packed-index.ts';

export interface KeptKnowledgeBase extends Omit<KnowledgeBaseFile, 'articles'> {
  /** Which bundle it was made of, to the byte. */
  readonly key: string;
  /** Of all articles. */
  readonly ids: readonly ArticleId[];
  readonly index: PackedIndex;
}

/** Every method may reject: IndexedDB can be switched off, full or broken. */
export interface KnowledgeBaseStore {
  /** @returns whatever lies there, undefined where nothing does */
  read(): Promise<unknown>;
  /** @returns whatever lies there under the article's id, undefined where nothing does */
  readArticle(id: string): Promise<unknown>;
  /** Replaces all that is kept; until it is done, articles may be missing. */
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

  /** All that `put` does, or nothing. */
  async function write(put: (transaction: WriteTransaction) => Promise<void>): Promise<void> {
    const transaction = (await database()).transaction(['index', 'articles'], 'readwrite');
    const { done } = transaction;
    // A failed request rejects both itself and the transaction.
    done.catch(() => undefined);
    try {
      await put(transaction);
    } catch (error) {
      abort(transaction);
      throw error;
    }
    await done;
  }

  return {
    read: async () => (await database()).get('index', CURRENT),
    readArticle: async (id) => (await database()).get('articles', id),
    async keep(kept, articles) {
      // The index first: what a worker that dies meanwhile has not kept of the articles, the bundle has.
      await write(async (transaction) => {
        await transaction.objectStore('articles').clear();
        await transaction.objectStore('index').put(kept, CURRENT);
      });
      for (let start = 0; start < articles.length; start += BATCH) {
        await write(async (transaction) => {
          const store = transaction.objectStore('articles');
          const batch = articles.slice(start, start + BATCH);
          await Promise.all(batch.map(async (article) => store.put(article, article.id)));
        });
      }
    },
  };
}

type WriteTransaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/** What cannot be copied is refused before there is a request: by itself the transaction would commit the rest. */
function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // A request failed, and that had ended it already.
  }
}
