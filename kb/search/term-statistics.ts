// Which article holds which term, in which field, how often: all that BM25F needs, in flat typed arrays, which a waking
// worker reads as they are.
//
//   terms      [   "=tramita"   |  "bloque"  | ... ]     sorted
//   offsets    [   0            |  2         | ... ]     where each term's postings start
//   places     [ 0×8+0,  3×8+4  |  3×8+0     | ... ]     document × 8 + field, rising
//   counts     [ 1,      2      |  1         | ... ]     how often it stands there
//   sequence   [ 7, 0, 12, 1, … ]                        the articles themselves, as term numbers

import { FIELDS } from './article-fields.ts';

export interface TermStatistics {
  /** Sorted by code unit, each once. */
  readonly terms: readonly string[];
  /** One more than there are terms: the last is where all postings end. */
  readonly offsets: Uint32Array;
  /** Document × `FIELD_SPAN` + field. */
  readonly places: Uint32Array;
  readonly counts: Uint16Array;
  /** For each document the number of terms in each field, flat. */
  readonly lengths: Uint32Array;
  /** The numbers of all terms as the articles have them, field by field: where phrases are looked up. */
  readonly sequence: Uint32Array;
}

/** JSON form, part of `index.json`: the rest is counted from it. */
export interface TermStatisticsFile {
  readonly terms: readonly string[];
  readonly sequence: readonly number[];
  readonly lengths: readonly number[];
}

/** Room for the fields in a place; a power of two. */
export const FIELD_SPAN = 8;
const MAX_COUNT = 0xffff;

/** The terms of a document, field by field. */
type DocumentTerms = readonly (readonly { readonly term: string }[])[];

/** @param documents read one by one, so that a large knowledge base is not analysed all at once in memory */
export function collectStatistics(documents: Iterable<DocumentTerms>): TermStatistics {
  const numbers = new Map<string, number>();
  const sequence: number[] = [];
  const lengths: number[] = [];
  for (const fields of documents) {
    for (const analysed of fields) {
      for (const { term } of analysed) {
        const number = numbers.get(term) ?? numbers.size;
        if (number === numbers.size) numbers.set(term, number);
        sequence.push(number);
      }
      lengths.push(analysed.length);
    }
  }
  const terms = [...numbers.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const places = new Uint32Array(terms.length);
  for (const [place, term] of terms.entries()) places[numbers.get(term) ?? 0] = place;
  return fromFile({ terms, sequence: sequence.map((number) => places[number] ?? 0), lengths });
}

/** @param slot position in `lengths` */
function toPlace(slot: number): number {
  return Math.floor(slot / FIELDS.length) * FIELD_SPAN + (slot % FIELDS.length);
}

/** For each document its terms, each once. */
export function listTerms({ terms, offsets, places, lengths }: TermStatistics): string[][] {
  const documents = Array.from({ length: lengths.length / FIELDS.length }, (): string[] => []);
  for (const [number, term] of terms.entries()) {
    let last = -1;
    for (let at = offsets[number] ?? 0; at < (offsets[number + 1] ?? 0); at += 1) {
      const document = Math.floor((places[at] ?? 0) / FIELD_SPAN);
      if (document !== last) documents[document]?.push(term);
      last = document;
    }
  }
  return documents;
}

/** @param file of rising terms, and of lengths that add up to the sequence (search-index.ts checks them) */
export function fromFile(file: TermStatisticsFile): TermStatistics {
  const [sequence, lengths] = [Uint32Array.from(file.sequence), Uint32Array.from(file.lengths)];
  const offsets = new Uint32Array(file.terms.length + 1);
  eachPlace(sequence, lengths, file.terms.length, (number, _, isFirst) => {
    if (isFirst) offsets[number + 1] = (offsets[number + 1] ?? 0) + 1;
  });
  for (let at = 1; at < offsets.length; at += 1) offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  const places = new Uint32Array(offsets.at(-1) ?? 0);
  const counts = new Uint16Array(places.length);
  const ends = offsets.slice();
  eachPlace(sequence, lengths, file.terms.length, (number, place, isFirst) => {
    if (isFirst) ends[number] = (ends[number] ?? 0) + 1;
    const at = (ends[number] ?? 1) - 1;
    places[at] = place;
    counts[at] = Math.min(MAX_COUNT, (counts[at] ?? 0) + 1);
  });
  return { terms: file.terms, offsets, places, counts, lengths, sequence };
}

/** Every term of the articles in turn; `isFirst` where its place did not hold it before. */
function eachPlace(
  sequence: Uint32Array,
  lengths: Uint32Array,
  termCount: number,
  visit: (number: number, place: number, isFirst: boolean) => void,
): void {
  const last = new Int32Array(termCount).fill(-1);
  let at = 0;
  for (const [slot, length] of lengths.entries()) {
    for (const end = at + length; at < end; at += 1) {
      const number = sequence[at] ?? 0;
      visit(number, toPlace(slot), last[number] !== slot);
      last[number] = slot;
    }
  }
}

export function toFile({ terms, sequence, lengths }: TermStatistics): TermStatisticsFile {
  return { terms, sequence: [...sequence], lengths: [...lengths] };
}
