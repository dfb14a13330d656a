// Which article holds which term, in which field, how often: all that BM25F needs, in flat arrays.

import type { Analyser } from './analyse.ts';
import { FIELDS } from './article-fields.ts';
import type { ArticleField } from './suggestion.ts';

/** JSON form, part of `index.json`. */
export interface TermStatistics {
  readonly terms: readonly string[];
  /** For each term its postings, flat: document × 8 + field, frequency, … by document. */
  readonly postings: readonly (readonly number[])[];
  /** For each document the number of terms in each field, flat. */
  readonly lengths: readonly number[];
}

export const FIELD_BITS = 8;

/** @param documents one record of field texts per document; a document's number is its position */
export function collectStatistics(
  documents: readonly Readonly<Record<ArticleField, string>>[],
  analyse: Analyser,
): TermStatistics {
  const postings = new Map<string, number[]>();
  const lengths = documents.flatMap((fields, document) =>
    FIELDS.map((field, fieldNumber) => {
      const terms = analyse(fields[field]);
      for (const [term, count] of countTerms(terms)) {
        const list = postings.get(term) ?? [];
        list.push(document * FIELD_BITS + fieldNumber, count);
        postings.set(term, list);
      }
      return terms.length;
    }),
  );
  return { terms: [...postings.keys()], postings: [...postings.values()], lengths };
}

export function countTerms(terms: readonly { readonly term: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
