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
  if (file.statistics.lengths.length !== articleCount * FIELDS.length) return undefined;
  return { candidates: importCandidateIndex(file.candidates), statistics: file.statistics };
}

function isSearchIndexFile(file: unknown): file is SearchIndexFile {
  if (typeof file !== 'object' || file === null) return false;
  const { fingerprint, candidates, statistics } = file as Partial<SearchIndexFile>;
  return (
    typeof fingerprint === 'string' &&
    Array.isArray(candidates) &&
    typeof statistics === 'object' &&
    statistics !== null &&
    [statistics.terms, statistics.postings, statistics.lengths].every(Array.isArray)
  );
}
