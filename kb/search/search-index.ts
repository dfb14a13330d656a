// Everything the search precomputes about the articles, and its JSON form: built once by the author's tool, loaded by
// every browser, rebuilt when the configuration that made it is not ours.

import type { Article } from '../article.ts';
import type { Analyser } from './analyse.ts';
import { FIELDS, FIELD_WEIGHTS, toFields } from './article-fields.ts';
import {
  buildCandidateIndex,
  importCandidateIndex,
  type CandidateIndex,
  type CandidateIndexExport,
} from './candidates.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Synonyms } from './synonyms.ts';
import { collectStatistics, type TermStatistics } from './term-statistics.ts';

/** `index.json` of a bundle. */
export interface SearchIndexFile {
  /** Of the configuration that made it; another one means the terms would not match. */
  readonly fingerprint: string;
  readonly candidates: CandidateIndexExport;
  readonly statistics: TermStatistics;
}

export interface SearchIndex {
  readonly candidates: CandidateIndex;
  readonly statistics: TermStatistics;
}

/** Raise with any change to analysis or to the shape of the file. */
const FORMAT = 1;

export function toFingerprint(pack: LanguagePack, synonyms: Synonyms): string {
  return JSON.stringify([FORMAT, pack.id, FIELDS, FIELD_WEIGHTS, synonyms]);
}

/** @param articles the searchable ones, in the order that numbers them */
export function buildSearchIndex(articles: readonly Article[], analyse: Analyser): SearchIndex {
  const documents = articles.map(toFields);
  const terms = documents.map((fields) =>
    FIELDS.flatMap((field) => analyse(fields[field]).map(({ term }) => term)),
  );
  return { candidates: buildCandidateIndex(terms), statistics: collectStatistics(documents, analyse) };
}

export function toSearchIndexFile(index: SearchIndex, fingerprint: string): SearchIndexFile {
  return { fingerprint, candidates: index.candidates.export(), statistics: index.statistics };
}

/** @returns undefined when the file is not one of ours or was made by another configuration: rebuild then */
export function loadSearchIndex(
  file: unknown,
  fingerprint: string,
  articleCount: number,
): SearchIndex | undefined {
  if (!isSearchIndexFile(file) || file.fingerprint !== fingerprint) return undefined;
  const { statistics } = file;
  if (statistics.lengths.length !== articleCount * FIELDS.length) return undefined;
  try {
    const candidates = importCandidateIndex(file.candidates);
    // FlexSearch takes a damaged export without a word, and then finds nothing.
    const isAlive = [statistics.terms[0], statistics.terms.at(-1)].every(
      (term) => term === undefined || candidates.find(new Map([[term, 1]]), () => 1).size > 0,
    );
    return isAlive ? { candidates, statistics } : undefined;
  } catch {
    return undefined;
  }
}

function isSearchIndexFile(file: unknown): file is SearchIndexFile {
  if (typeof file !== 'object' || file === null) return false;
  const { fingerprint, candidates, statistics } = file as Partial<SearchIndexFile>;
  return (
    typeof fingerprint === 'string' &&
    isListOf(candidates, (part) => isListOf(part, isString) && part.length === 2) &&
    isTermStatistics(statistics)
  );
}

function isTermStatistics(value: unknown): value is TermStatistics {
  if (typeof value !== 'object' || value === null) return false;
  const { terms, postings, lengths } = value as Partial<TermStatistics>;
  return (
    isListOf(terms, isString) &&
    isListOf(postings, (list) => isListOf(list, Number.isSafeInteger) && list.length % 2 === 0) &&
    isListOf(lengths, Number.isSafeInteger) &&
    terms.length === postings.length
  );
}

const isString = (value: unknown): boolean => typeof value === 'string';

function isListOf(value: unknown, isOne: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isOne);
}
