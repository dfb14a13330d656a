// The search index as a browser keeps it between two lives of the background worker: typed arrays and plain objects
// that IndexedDB copies as they are. It was checked when it was made, so waking only looks whether it is whole.

import type { ArticleSummary } from './article-summary.ts';
import { FIELDS } from './article-fields.ts';
import type { CandidateIndexExport } from './candidates.ts';
import { isOwnWords, type OwnWords } from './own-words.ts';
import type { ProductNames } from './product-names.ts';
import { importAlive, isExport, type SearchIndex } from './search-index.ts';
import type { TermStatistics } from './term-statistics.ts';

export interface PackedIndex {
  readonly fingerprint: string;
  readonly summaries: readonly ArticleSummary[];
  readonly candidates: CandidateIndexExport;
  readonly statistics: TermStatistics;
  readonly ownWords: OwnWords;
  readonly productNames: readonly ProductNames[];
}

export function packIndex(
  { summaries, candidates, statistics, ownWords, productNames }: SearchIndex,
  fingerprint: string,
): PackedIndex {
  return { fingerprint, summaries, candidates: candidates.export(), statistics, ownWords, productNames };
}

/** @returns undefined when it is not whole or was made by another configuration */
export function unpackIndex(packed: unknown, fingerprint: string): SearchIndex | undefined {
  if (!isPackedIndex(packed) || packed.fingerprint !== fingerprint) return undefined;
  const { summaries, statistics, ownWords, productNames } = packed;
  const candidates = importAlive(packed.candidates, statistics);
  return candidates && { summaries, statistics, ownWords, productNames, candidates };
}

function isPackedIndex(value: unknown): value is PackedIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, summaries, candidates, statistics, ownWords, productNames } =
    value as Partial<PackedIndex>;
  return (
    typeof fingerprint === 'string' &&
    Array.isArray(summaries) &&
    summaries.every((summary) => typeof summary?.id === 'string' && typeof summary.title === 'string') &&
    isExport(candidates) &&
    isOwnWords(ownWords) &&
    Array.isArray(productNames) &&
    productNames.every(({ product, names }) => typeof product === 'string' && Array.isArray(names)) &&
    isWhole(statistics, summaries.length)
  );
}

function isWhole(value: unknown, documentCount: number): value is TermStatistics {
  if (typeof value !== 'object' || value === null) return false;
  const { terms, offsets, places, counts, lengths, sequence } = value as Partial<TermStatistics>;
  return (
    Array.isArray(terms) &&
    terms.every((term) => typeof term === 'string') &&
    offsets instanceof Uint32Array &&
    places instanceof Uint32Array &&
    counts instanceof Uint16Array &&
    lengths instanceof Uint32Array &&
    sequence instanceof Uint32Array &&
    offsets.length === terms.length + 1 &&
    offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0)) &&
    offsets.at(-1) === places.length &&
    counts.length === places.length &&
    lengths.length === documentCount * FIELDS.length
  );
}
