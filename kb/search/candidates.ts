// The home of FlexSearch: which articles are worth scoring. It is asked term by term, because handed a whole ticket it
// wants every word in one article; BM25F decides the order.

import { Index } from 'flexsearch';

/** Fewer than 50 candidates lose answers; more than 100 gain none (measured). */
const MAX_CANDIDATES = 100;

/** JSON form, part of `index.json`: FlexSearch's own export, key by key. */
export type CandidateIndexExport = readonly (readonly [key: string, data: string])[];

export interface CandidateIndex {
  /** @returns document numbers: the best by summed idf, the weightiest terms first */
  find(query: ReadonlyMap<string, number>, idf: (term: string) => number): Set<number>;
  export(): CandidateIndexExport;
}

export function buildCandidateIndex(documents: readonly (readonly string[])[]): CandidateIndex {
  const index = createIndex();
  for (const [document, terms] of documents.entries()) index.add(document, [...new Set(terms)].join(' '));
  return toCandidateIndex(index);
}

export function importCandidateIndex(parts: CandidateIndexExport): CandidateIndex {
  const index = createIndex();
  for (const [key, data] of parts) index.import(key, data);
  return toCandidateIndex(index);
}

/** Terms arrive analysed: FlexSearch cuts at blanks and changes nothing. */
function createIndex(): Index {
  return new Index({ tokenize: 'strict', encode: (text: string) => text.split(' '), resolution: 1 });
}

function toCandidateIndex(index: Index): CandidateIndex {
  return {
    find(query, idf) {
      const sums = new Map<number, number>();
      for (const [term, weight] of query) {
        const gain = weight * idf(term);
        for (const document of index.search({ query: term, limit: Number.MAX_SAFE_INTEGER }) as number[]) {
          sums.set(document, (sums.get(document) ?? 0) + gain);
        }
      }
      const best = [...sums].toSorted(([, a], [, b]) => b - a).slice(0, MAX_CANDIDATES);
      return new Set(best.map(([document]) => document));
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
