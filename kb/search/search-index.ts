// Everything the search precomputes about the articles, and its JSON form: built once by the author's tool, loaded by
// every browser, rebuilt when the configuration that made it is not ours or its articles are not these.

import type { Article } from '../article.ts';
import { toPlainText } from '../rich-text/to-plain-text.ts';
import type { Analyser } from './analyse.ts';
import { FIELDS, FIELD_WEIGHTS, toFields } from './article-fields.ts';
import { toSummary, type ArticleSummary } from './article-summary.ts';
import {
  buildCandidateIndex,
  importCandidateIndex,
  type CandidateIndex,
  type CandidateIndexExport,
} from './candidates.ts';
import { digestArticles } from './digest-articles.ts';
import type { LanguagePack } from './language-pack.ts';
import { collectOwnWords, type OwnWords } from './own-words.ts';
import type { ProductNames } from './product-names.ts';
import type { Synonyms } from './synonyms.ts';
import {
  collectStatistics,
  fromFile,
  listTerms,
  toFile,
  type TermStatistics,
  type TermStatisticsFile,
} from './term-statistics.ts';

/** `index.json` of a bundle. */
export interface SearchIndexFile {
  /** Of the configuration that made it; another one means the terms would not match. */
  readonly fingerprint: string;
  /** Of the articles it was made of; of others, or in another order, its numbers mean other articles. */
  readonly digest: number;
  readonly candidates: CandidateIndexExport;
  readonly statistics: TermStatisticsFile;
}

export interface SearchIndex {
  /** Of the searchable articles; a document's number is its position here. */
  readonly summaries: readonly ArticleSummary[];
  readonly candidates: CandidateIndex;
  readonly statistics: TermStatistics;
  /** Of the articles (digest-articles.ts). */
  readonly digest: number;
  readonly ownWords: OwnWords;
  readonly productNames: readonly ProductNames[];
}

/** Raise with any change to analysis or to the shape of the file. */
const FORMAT = 4;

export function toFingerprint(pack: LanguagePack, synonyms: Synonyms): string {
  return JSON.stringify([FORMAT, pack.id, FIELDS, FIELD_WEIGHTS, synonyms]);
}

/** @param articles the searchable ones, in the order that numbers them */
export function buildSearchIndex(
  articles: readonly Article[],
  analyse: Analyser,
): Omit<SearchIndex, 'productNames'> {
  const statistics = collectStatistics(
    (function* () {
      for (const article of articles) {
        const fields = toFields(article);
        yield FIELDS.map((field) => analyse(fields[field]));
      }
    })(),
  );
  const candidates = buildCandidateIndex(listTerms(statistics));
  return { ...readArticles(articles), digest: digestArticles(articles), statistics, candidates };
}

export function toSearchIndexFile(
  { digest, candidates, statistics }: Pick<SearchIndex, 'digest' | 'candidates' | 'statistics'>,
  fingerprint: string,
): SearchIndexFile {
  return { fingerprint, digest, candidates: candidates.export(), statistics: toFile(statistics) };
}

/** @returns undefined when the file is not one of ours, or is of another configuration or other articles: rebuild then */
export function loadSearchIndex(
  file: unknown,
  fingerprint: string,
  articles: readonly Article[],
): Omit<SearchIndex, 'productNames'> | undefined {
  if (!isSearchIndexFile(file) || file.fingerprint !== fingerprint) return undefined;
  if (file.statistics.lengths.length !== articles.length * FIELDS.length) return undefined;
  const digest = digestArticles(articles);
  if (file.digest !== digest) return undefined;
  const statistics = fromFile(file.statistics);
  const candidates = importAlive(file.candidates, statistics);
  return candidates && { ...readArticles(articles), digest, statistics, candidates };
}

function readArticles(articles: readonly Article[]): Pick<SearchIndex, 'summaries' | 'ownWords'> {
  const replies = articles.map((article) =>
    article.replies.map(({ title, blocks }) => `${title ?? ''}\n${toPlainText(blocks)}`).join('\n'),
  );
  return { summaries: articles.map(toSummary), ownWords: collectOwnWords(replies) };
}

/** FlexSearch takes a damaged export without a word, and then finds nothing. */
export function importAlive(
  parts: CandidateIndexExport,
  { terms, lengths }: TermStatistics,
): CandidateIndex | undefined {
  try {
    const candidates = importCandidateIndex(parts, lengths.length / FIELDS.length);
    const isAlive = [terms[0], terms.at(-1)].every(
      (term) => term === undefined || candidates.find(new Map([[term, 1]]), () => 1).size > 0,
    );
    return isAlive ? candidates : undefined;
  } catch {
    return undefined;
  }
}

function isSearchIndexFile(file: unknown): file is SearchIndexFile {
  if (typeof file !== 'object' || file === null) return false;
  const { fingerprint, candidates, statistics } = file as Partial<SearchIndexFile>;
  return typeof fingerprint === 'string' && isExport(candidates) && isStatisticsFile(statistics);
}

function isStatisticsFile(value: unknown): value is TermStatisticsFile {
  if (typeof value !== 'object' || value === null) return false;
  const { terms, sequence, lengths } = value as Partial<TermStatisticsFile>;
  return (
    isListOf(terms, isString) &&
    // They are looked up by halving.
    terms.every((term, at) => at === 0 || String(terms[at - 1]) < String(term)) &&
    isListOf(sequence, (number) => isCount(number) && number < terms.length) &&
    isListOf(lengths, isCount) &&
    sequence.length === lengths.reduce<number>((sum, length) => sum + Number(length), 0)
  );
}

export function isExport(value: unknown): value is CandidateIndexExport {
  return isListOf(value, (part) => isListOf(part, isString) && part.length === 2);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isString = (value: unknown): boolean => typeof value === 'string';

function isListOf(value: unknown, isOne: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isOne);
}
