// The search index as a browser keeps it between two lives of the background worker: typed arrays and plain objects
// that IndexedDB copies as they are. Waking looks whether it is whole and every number in it is of something that is there.

import type { ArticleKind, SupportLevel } from '../article.ts';
import type { ArticleSummary } from './article-summary.ts';
import { FIELDS } from './article-fields.ts';
import type { CandidateIndexExport } from './candidates.ts';
import { isOwnWords, type OwnWords } from './own-words.ts';
import type { ProductNames } from './product-names.ts';
import { importAlive, isExport, type SearchIndex } from './search-index.ts';
import { FIELD_SPAN, type TermStatistics } from './term-statistics.ts';

export interface PackedIndex {
  readonly fingerprint: string;
  readonly digest: number;
  readonly summaries: readonly ArticleSummary[];
  readonly candidates: CandidateIndexExport;
  readonly statistics: TermStatistics;
  readonly ownWords: OwnWords;
  readonly productNames: readonly ProductNames[];
}

export function packIndex({ candidates, ...rest }: SearchIndex, fingerprint: string): PackedIndex {
  return { ...rest, fingerprint, candidates: candidates.export() };
}

/** @returns undefined when it is not whole or was made by another configuration */
export function unpackIndex(packed: unknown, fingerprint: string): SearchIndex | undefined {
  if (!isPackedIndex(packed) || packed.fingerprint !== fingerprint) return undefined;
  const { digest, summaries, statistics, ownWords, productNames } = packed;
  const candidates = importAlive(packed.candidates, statistics);
  return candidates && { digest, summaries, statistics, ownWords, productNames, candidates };
}

function isPackedIndex(value: unknown): value is PackedIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, digest, summaries, candidates, statistics, ownWords, productNames } =
    value as Partial<PackedIndex>;
  return (
    typeof fingerprint === 'string' &&
    typeof digest === 'number' &&
    Array.isArray(summaries) &&
    summaries.every(isSummary) &&
    isExport(candidates) &&
    isOwnWords(ownWords) &&
    // One reply text an article, empty or not.
    ownWords.starts.length === summaries.length + 1 &&
    areBelow(ownWords.owners, summaries.length) &&
    Array.isArray(productNames) &&
    productNames.every(isProductNames) &&
    isStatistics(statistics) &&
    isWhole(statistics, summaries.length)
  );
}

function isSummary(value: unknown): value is ArticleSummary {
  if (typeof value !== 'object' || value === null) return false;
  const { id, path, title, product, kind, level, date } = value as Partial<ArticleSummary>;
  return (
    [id, path, title, product].every(isString) &&
    KINDS.has(kind) &&
    Array.isArray(level) &&
    level.every((one) => LEVELS.has(one?.level) && isStringIfAny(one.condition)) &&
    isStringIfAny(date)
  );
}

function isProductNames(value: unknown): value is ProductNames {
  if (typeof value !== 'object' || value === null) return false;
  const { product, names } = value as Partial<ProductNames>;
  return isString(product) && Array.isArray(names) && names.every(isString);
}

function isStatistics(value: unknown): value is TermStatistics {
  if (typeof value !== 'object' || value === null) return false;
  const { terms, offsets, places, counts, lengths, sequence } = value as Partial<TermStatistics>;
  return (
    Array.isArray(terms) &&
    terms.every(isString) &&
    [offsets, places, lengths, sequence].every((list) => list instanceof Uint32Array) &&
    counts instanceof Uint16Array
  );
}

function isWhole(
  { terms, offsets, places, counts, lengths, sequence }: TermStatistics,
  documentCount: number,
): boolean {
  return (
    offsets.length === terms.length + 1 &&
    offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0)) &&
    offsets.at(-1) === places.length &&
    counts.length === places.length &&
    arePlaces(places, documentCount) &&
    lengths.length === documentCount * FIELDS.length &&
    sequence.length === lengths.reduce((sum, length) => sum + length, 0) &&
    areBelow(sequence, terms.length)
  );
}

const KINDS = new Set<unknown>(['script', 'faq', 'guide'] satisfies ArticleKind[]);
const LEVELS = new Set<unknown>(['N1', 'N2', 'N3'] satisfies SupportLevel[]);

const isString = (value: unknown): boolean => typeof value === 'string';
const isStringIfAny = (value: unknown): boolean => value === undefined || isString(value);

// Loops: `every` takes five times as long, of which a waking worker has none to spare.

function areBelow(numbers: Uint32Array, limit: number): boolean {
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) >= limit) return false;
  return true;
}

function arePlaces(numbers: Uint32Array, documentCount: number): boolean {
  for (let at = 0; at < numbers.length; at += 1)
    if ((numbers[at] ?? 0) % FIELD_SPAN >= FIELDS.length) return false;
  return areBelow(numbers, documentCount * FIELD_SPAN);
}
