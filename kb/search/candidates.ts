// The home of FlexSearch: which articles are worth scoring. It is asked term by term, because handed a whole ticket it
// wants every word in one article; BM25F decides the order.

import { Index } from 'flexsearch';

/** Fewer than 50 candidates lose answers; more than 100 gain none (measured). */
const MAX_CANDIDATES = 100;

/** JSON form, part of `index.json`: FlexSearch's own export, key by key. */
export type CandidateIndexExport = readonly (readonly [key: string, data: string])[];

export interface CandidateIndex {
  /** @returns document numbers: the best by summed idf, the weightiest terms first, of those that `accepts` takes */
  find(
    query: ReadonlyMap<string, number>,
    idf: (term: string) => number,
    accepts?: (document: number) => boolean,
  ): Set<number>;
  export(): CandidateIndexExport;
}

/** @param documents the terms of each */
export function buildCandidateIndex(documents: readonly (readonly string[])[]): CandidateIndex {
  const index = createIndex();
  for (const [document, terms] of documents.entries()) index.add(document, [...new Set(terms)].join(' '));
  return toCandidateIndex(index, documents.length);
}

export function importCandidateIndex(parts: CandidateIndexExport, documentCount: number): CandidateIndex {
  const index = createIndex();
  for (const [key, data] of parts) index.import(key, data);
  return toCandidateIndex(index, documentCount);
}

/** Terms arrive analysed: FlexSearch cuts at blanks and changes nothing. */
function createIndex(): Index {
  return new Index({ tokenize: 'strict', encode: (text: string) => text.split(' '), resolution: 1 });
}

function toCandidateIndex(index: Index, documentCount: number): CandidateIndex {
  return {
    find(query, idf, accepts) {
      // A Map of the sums would cost ten times the search itself.
      const sums = new Float64Array(documentCount);
      for (const [term, weight] of query) {
        const gain = weight * idf(term);
        const found = index.search({ query: term, limit: Number.MAX_SAFE_INTEGER }) as number[];
        for (const document of found) sums[document] = (sums[document] ?? 0) + gain;
      }
      if (accepts) for (const document of sums.keys()) if (!accepts(document)) sums[document] = 0;
      return new Set(findGreatest(sums, MAX_CANDIDATES));
    },
    export() {
      const parts: [string, string][] = [];
      index.export((key, data) => {
        if (data !== undefined) parts.push([key, data]);
      });
      return parts;
    },
  };
}

/** @returns positions of the greatest positive values, greatest first, the earlier of two equal ones first */
function findGreatest(values: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? 0;
    if (value <= 0 || (best.length === count && value <= (values[best[count - 1] ?? 0] ?? 0))) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[best[middle] ?? 0] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, position);
    if (best.length > count) best.pop();
  }
  return best;
}
