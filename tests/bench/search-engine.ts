// What the benchmark asks of an engine, ours and the peers alike. One file per engine in engines/.

import type { Article } from '../../kb/article.ts';

export interface Hit {
  /** Position of the article in the list that was built or loaded. */
  readonly article: number;
  /** Comparable between tickets as far as the engine's scores are; absent where it has none. */
  readonly score?: number;
}

export interface SearchEngine {
  build(articles: readonly Article[]): void | Promise<void>;
  /** Everything that `load` needs beside the articles, by file name. */
  save(): ReadonlyMap<string, string>;
  load(files: ReadonlyMap<string, string>, articles: readonly Article[]): void | Promise<void>;
  /** @returns at most `limit` hits, best first */
  search(text: string, limit: number): readonly Hit[];
}
