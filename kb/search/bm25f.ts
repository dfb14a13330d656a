// BM25F: one saturation over the weighted fields (Robertson, Zaragoza, Taylor, "Simple BM25 extension to multiple
// weighted fields", CIKM 2004). Length is normalised per field over the articles that have that field at all, so that
// an FAQ entry without keywords is not punished for it.

import { FIELDS, FIELD_WEIGHTS } from './article-fields.ts';
import type { ArticleField } from './suggestion.ts';
import { FIELD_BITS, type TermStatistics } from './term-statistics.ts';

const K1 = 1.5;
const B = 0.6;
/** A one-word title is not covered by saying a common word. In units of idf. */
const MIN_TITLE_IDF = 1;

export interface TermScore {
  readonly term: string;
  readonly field: ArticleField;
  readonly score: number;
  readonly isInTitle: boolean;
}

export interface Bm25f {
  /** Inverse document frequency, 1 for a term that a single article has (or none), towards 0 for one in all. */
  idf(term: string): number;
  /** Share of a title's information that `hits` hold, 0 to 1: a ticket that says the whole title means it. */
  titleCoverage(document: number, hits: readonly TermScore[]): number;
  /** Scores of `documents` for weighted query terms; a document without any of them is absent. */
  score(query: ReadonlyMap<string, number>, documents: ReadonlySet<number>): Map<number, TermScore[]>;
}

export function createBm25f({ terms, postings, lengths }: TermStatistics): Bm25f {
  const numbers = new Map(terms.map((term, index) => [term, index]));
  const documentCount = lengths.length / FIELDS.length;
  const norms = lengthNorms(lengths);
  const maxIdf = rawIdf(1);
  const idfs = postings.map((list) => rawIdf(countDocuments(list)) / maxIdf);

  function rawIdf(documentFrequency: number): number {
    return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
  }

  function idf(term: string): number {
    const number = numbers.get(term);
    return number === undefined ? 1 : (idfs[number] ?? 1);
  }

  const titleIdfs = new Float32Array(documentCount);
  for (const [number, list] of postings.entries()) {
    for (const { document, isInTitle } of weighted(list)) {
      if (isInTitle) titleIdfs[document] = (titleIdfs[document] ?? 0) + (idfs[number] ?? 0);
    }
  }

  function titleCoverage(document: number, hits: readonly TermScore[]): number {
    const covered = hits.reduce((sum, hit) => sum + (hit.isInTitle ? idf(hit.term) : 0), 0);
    return covered / Math.max(MIN_TITLE_IDF, titleIdfs[document] ?? 0);
  }

  function score(
    query: ReadonlyMap<string, number>,
    documents: ReadonlySet<number>,
  ): Map<number, TermScore[]> {
    const scores = new Map<number, TermScore[]>();
    for (const [term, weight] of query) {
      const list = postings[numbers.get(term) ?? -1] ?? [];
      for (const { document, frequency, field, isInTitle } of weighted(list)) {
        if (!documents.has(document)) continue;
        const own = scores.get(document) ?? [];
        own.push({ term, field, isInTitle, score: (weight * idf(term) * frequency) / (K1 + frequency) });
        scores.set(document, own);
      }
    }
    return scores;
  }

  /** Sums a term's fields, document by document; `field` is the one that gave most. */
  function* weighted(list: readonly number[]): Generator<WeightedPosting> {
    let at = 0;
    while (at < list.length) {
      const document = Math.floor((list[at] ?? 0) / FIELD_BITS);
      let frequency = 0;
      let most = 0;
      let best: ArticleField = 'title';
      let isInTitle = false;
      for (; at < list.length && Math.floor((list[at] ?? 0) / FIELD_BITS) === document; at += 2) {
        const number = (list[at] ?? 0) % FIELD_BITS;
        const field = FIELDS[number] ?? 'title';
        const share =
          (FIELD_WEIGHTS[field] * (list[at + 1] ?? 0)) / (norms[document * FIELDS.length + number] ?? 1);
        frequency += share;
        isInTitle ||= field === 'title';
        if (share > most) [most, best] = [share, field];
      }
      yield { document, frequency, field: best, isInTitle };
    }
  }

  return { idf, titleCoverage, score };
}

interface WeightedPosting {
  readonly document: number;
  readonly frequency: number;
  readonly field: ArticleField;
  readonly isInTitle: boolean;
}

function countDocuments(list: readonly number[]): number {
  const documents = new Set<number>();
  for (let at = 0; at < list.length; at += 2) documents.add(Math.floor((list[at] ?? 0) / FIELD_BITS));
  return documents.size;
}

/** For each document and field, what its frequencies are divided by. */
function lengthNorms(lengths: readonly number[]): Float32Array {
  const averages = FIELDS.map((_, field) => {
    const filled = lengths.filter((length, at) => at % FIELDS.length === field && length > 0);
    return filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
  });
  return Float32Array.from(
    lengths,
    (length, at) => 1 - B + (B * length) / Math.max(1, averages[at % FIELDS.length] ?? 1),
  );
}
