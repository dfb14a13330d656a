// What the benchmark and the process of an engine say to each other.

import type { Hit } from './search-engine.ts';

export interface Place {
  /** Key of ENGINES. */
  readonly engine: string;
  /** JSON of the articles. */
  readonly articlesFile: string;
  /** Of the engine's saved index. */
  readonly folder: string;
}

export interface Requests {
  build: { request: Place; answer: { buildMs: number; savedBytes: number; peakBytes: number } };
  /** Loads what a build has saved, in a fresh process, up to and with the first answer. */
  load: {
    request: Place & { readonly text: string };
    answer: { firstAnswerMs: number; memoryBytes: number };
  };
  search: {
    request: { readonly text: string; readonly limit: number };
    answer: { ms: number; hits: readonly Hit[] };
  };
}

export type Verb = keyof Requests;
