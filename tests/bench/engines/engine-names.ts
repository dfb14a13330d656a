// Ours first, then the peers.

import type { SearchEngine } from '../search-engine.ts';

export const OURS = 'Balcão';

/** Loaded when wanted: a process must not carry the others' code. */
export const ENGINES: Readonly<Record<string, () => Promise<{ createEngine(): SearchEngine }>>> = {
  [OURS]: () => import('./balcao.ts'),
  'FlexSearch as it comes': () => import('./flexsearch.ts'),
  MiniSearch: () => import('./minisearch.ts'),
  Orama: () => import('./orama.ts'),
  lunr: () => import('./lunr.ts'),
  'wink-bm25': () => import('./wink-bm25.ts'),
};
