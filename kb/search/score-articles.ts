// The order of the articles: BM25F over what the candidates share with the ticket, with credit for a title that is said
// and for phrases that stand in both, and less for an article of another product than the ticket names.

import type { Term } from './analyse.ts';
import type { Bm25f, TermScore } from './bm25f.ts';
import type { CandidateIndex } from './candidates.ts';
import { toStrength } from './confidence.ts';
import type { PhraseFinder } from './phrases.ts';
import type { NamedProducts } from './product-names.ts';

export interface TicketTerm extends Term {
  /** 1, or less for what an earlier message said. */
  readonly weight: number;
}

export interface ScoredArticle {
  readonly document: number;
  readonly hits: readonly TermScore[];
  readonly score: number;
  readonly strength: number;
}

export interface ScorerParts {
  readonly candidates: CandidateIndex;
  readonly bm25f: Bm25f;
  readonly findPhrases: (query: readonly string[]) => PhraseFinder;
  readonly findProducts: (query: readonly string[]) => NamedProducts;
  readonly productOf: (document: number) => string;
  readonly articleCount: number;
}

/** What saying an article's whole title adds to its score. */
const TITLE_CREDIT = 0.5;
/** What phrases of so much idf together add; more than a long error message earns nothing further. */
const PHRASE_CREDIT = 0.5;
const FULL_PHRASE_IDF = 5;
/** Phrases are looked up in the best only: they move an article a few places. */
const MAX_PHRASE_ARTICLES = 30;
/** Of an article of another product that does not even mention the one that the ticket names. */
const WRONG_PRODUCT = 2 / 3;

/** @returns best first; equal ones in the order of the knowledge base; strength never rises on the way down */
export function createScorer(
  parts: ScorerParts,
): (terms: readonly TicketTerm[], accepts?: (document: number) => boolean) => ScoredArticle[] {
  const { candidates, bm25f, findPhrases, findProducts, productOf, articleCount } = parts;

  return (terms, accepts) => {
    const query = toQuery(terms);
    const sequence = terms.map(({ term }) => term);
    const named = findProducts(sequence);
    const inPhrases = findPhrases(sequence);
    const information = new Map([...query].map(([term, { weight }]) => [term, bm25f.idf(term) * weight]));
    const total = sum([...information.values()]);
    const termCount = sum([...query.values()].map(({ weight }) => weight));
    const weights = new Map(
      [...query].map(([term, { weight, count }]) => [term, weight * (1 + Math.log(count))]),
    );

    const scored = [...bm25f.score(weights, candidates.find(weights, bm25f.idf, accepts))]
      .map(([document, hits]) => {
        const text = sum(hits.map((hit) => hit.score));
        const titled = text * (1 + TITLE_CREDIT * bm25f.titleCoverage(document, hits));
        const score = titled * (isWrongProduct(document, hits, named) ? WRONG_PRODUCT : 1);
        return { document, hits, score };
      })
      .toSorted(byScore);
    const phrased = scored
      .slice(0, MAX_PHRASE_ARTICLES)
      .map((one) => {
        const credit = Math.min(1, inPhrases(one.document) / FULL_PHRASE_IDF);
        return { ...one, score: one.score * (1 + PHRASE_CREDIT * credit) };
      })
      .toSorted(byScore);

    let strongest = Infinity;
    return [...phrased, ...scored.slice(MAX_PHRASE_ARTICLES)].map((one) => {
      const coverage = sum(one.hits.map(({ term }) => information.get(term) ?? 0)) / total;
      strongest = Math.min(strongest, toStrength({ score: one.score, termCount, coverage, articleCount }));
      return { ...one, strength: strongest };
    });
  };

  function isWrongProduct(document: number, hits: readonly TermScore[], named: NamedProducts): boolean {
    if (named.products.size === 0 || named.products.has(productOf(document))) return false;
    return !hits.some(({ term }) => named.terms.has(term));
  }
}

/** Each term once, with the weight of where it weighs most. */
function toQuery(terms: readonly TicketTerm[]): Map<string, { weight: number; count: number }> {
  const query = new Map<string, { weight: number; count: number }>();
  for (const { term, weight } of terms) {
    const known = query.get(term);
    query.set(term, { weight: Math.max(weight, known?.weight ?? 0), count: (known?.count ?? 0) + 1 });
  }
  return query;
}

function byScore(a: { score: number; document: number }, b: { score: number; document: number }): number {
  return b.score - a.score || a.document - b.document;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
