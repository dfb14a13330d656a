// BM25F: one saturation over the weighted fields (Robertson, Zaragoza, Taylor, "Simple BM25 extension to multiple
// weighted fields", CIKM 2004). Length is normalised per field over the articles that have that field at all, so that
// an FAQ entry without keywords is not punished for it.

import { FIELDS, FIELD_WEIGHTS } from './article-fields.ts';
import { findTerm } from './sorted-terms.ts';
import type { ArticleField } from './suggestion.ts';
import { FIELD_SPAN, type TermStatistics } from './term-statistics.ts';

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

export function createBm25f({ terms, offsets, places, counts, lengths }: TermStatistics): Bm25f {
  const documentCount = lengths.length / FIELDS.length;
  const norms = lengthNorms(lengths);
  const weights = Float64Array.from(FIELDS, (field) => FIELD_WEIGHTS[field]);
  const maxIdf = rawIdf(1);
  const { idfs, titleIdfs } = readPostings();

  function rawIdf(documentFrequency: number): number {
    return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
  }

  /** One pass over all postings: every idf, and for each document the summed idf of its title. */
  function readPostings() {
    const ofTerms = new Float64Array(terms.length);
    const ofTitles = new Float64Array(documentCount);
    for (let number = 0; number < ofTerms.length; number += 1) {
      const [start, end] = [offsets[number] ?? 0, offsets[number + 1] ?? 0];
      let documentFrequency = 0;
      let last = -1;
      for (let at = start; at < end; at += 1) {
        const document = toDocument(places[at] ?? 0);
        if (document !== last) documentFrequency += 1;
        last = document;
      }
      const own = rawIdf(documentFrequency) / maxIdf;
      ofTerms[number] = own;
      for (let at = start; at < end; at += 1) {
        const place = places[at] ?? 0;
        const document = toDocument(place);
        if (place % FIELD_SPAN === TITLE) ofTitles[document] = (ofTitles[document] ?? 0) + own;
      }
    }
    return { idfs: ofTerms, titleIdfs: ofTitles };
  }

  function idf(term: string): number {
    return idfs[findTerm(terms, term)] ?? 1;
  }

  function titleCoverage(document: number, hits: readonly TermScore[]): number {
    const covered = hits.reduce((sum, hit) => sum + (hit.isInTitle ? idf(hit.term) : 0), 0);
    return covered / Math.max(MIN_TITLE_IDF, titleIdfs[document] ?? 0);
  }

  function score(
    query: ReadonlyMap<string, number>,
    documents: ReadonlySet<number>,
  ): Map<number, TermScore[]> {
    const isAsked = new Uint8Array(documentCount);
    for (const document of documents) isAsked[document] = 1;
    const scores = new Map<number, TermScore[]>();
    for (const [term, weight] of query) {
      const number = findTerm(terms, term);
      if (number < 0) continue;
      const gain = weight * (idfs[number] ?? 1);
      const end = offsets[number + 1] ?? 0;
      let at = offsets[number] ?? 0;
      while (at < end) {
        const document = toDocument(places[at] ?? 0);
        // Most postings are of others: nothing else may be done for those.
        if (isAsked[document] !== 1) {
          at += 1;
          continue;
        }
        const next = endOfDocument(at, end);
        const hit = scorePostings(term, gain, at, next);
        const own = scores.get(document);
        if (own) own.push(hit);
        else scores.set(document, [hit]);
        at = next;
      }
    }
    return scores;
  }

  function endOfDocument(start: number, end: number): number {
    const document = toDocument(places[start] ?? 0);
    let at = start + 1;
    while (at < end && toDocument(places[at] ?? 0) === document) at += 1;
    return at;
  }

  /** Sums the fields of one term in one document; `field` is the one that gave most. */
  function scorePostings(term: string, gain: number, start: number, end: number): TermScore {
    let frequency = 0;
    let most = 0;
    let best = TITLE;
    for (let at = start; at < end; at += 1) {
      const place = places[at] ?? 0;
      const field = place % FIELD_SPAN;
      const norm = norms[toDocument(place) * FIELDS.length + field] ?? 1;
      const share = ((weights[field] ?? 0) * (counts[at] ?? 0)) / norm;
      frequency += share;
      if (share > most) [most, best] = [share, field];
    }
    return {
      term,
      field: FIELDS[best] ?? 'title',
      // Places rise: a title's comes first.
      isInTitle: (places[start] ?? 0) % FIELD_SPAN === TITLE,
      score: (gain * frequency) / (K1 + frequency),
    };
  }

  return { idf, titleCoverage, score };
}

const TITLE = FIELDS.indexOf('title');

const DOCUMENT_SHIFT = Math.log2(FIELD_SPAN);

/** Places have no sign; dividing them takes several times longer. */
function toDocument(place: number): number {
  return place >>> DOCUMENT_SHIFT;
}

/** For each document and field, what its frequencies are divided by. */
function lengthNorms(lengths: Uint32Array): Float32Array {
  const sums = new Float64Array(FIELDS.length);
  const filled = new Float64Array(FIELDS.length);
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    const field = at % FIELDS.length;
    sums[field] = (sums[field] ?? 0) + length;
    if (length > 0) filled[field] = (filled[field] ?? 0) + 1;
  }
  const averages = sums.map((sum, field) => Math.max(1, sum / Math.max(1, filled[field] ?? 1)));
  return Float32Array.from(
    lengths,
    (length, at) => 1 - B + (B * length) / (averages[at % FIELDS.length] ?? 1),
  );
}
