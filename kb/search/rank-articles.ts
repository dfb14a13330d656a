// The ranker: from a ticket's words to articles in order, each with its reasons, or to "I don't know".
//
//   read (clean) ─> analyse ─> FlexSearch (candidates) ─> BM25F (order) ─> confidence (abstain)

import type { Article } from '../article.ts';
import type { Product } from '../product.ts';
import { createAnalyser, type Term } from './analyse.ts';
import { createBm25f } from './bm25f.ts';
import { isSure, isTooWeak, toConfidence, toTicketStrength } from './confidence.ts';
import { toDifferences } from './difference.ts';
import { findSubjects } from './find-subjects.ts';
import type { LanguagePack } from './language-pack.ts';
import { createOwnWordsFilter } from './drop-own-words.ts';
import { createPhraseFinder } from './phrases.ts';
import { createProductFinder, listProductNames } from './product-names.ts';
import { createTicketReader } from './read-ticket.ts';
import { toReasons } from './reasons.ts';
import { createScorer, type ScoredArticle, type TicketTerm } from './score-articles.ts';
import { packIndex, unpackIndex, type PackedIndex } from './packed-index.ts';
import {
  buildSearchIndex,
  loadSearchIndex,
  toFingerprint,
  toSearchIndexFile,
  type SearchIndex,
  type SearchIndexFile,
} from './search-index.ts';
import { createTypedSearch, type Accepts } from './search-typed.ts';
import type { Ranking, Suggestion, TicketQuery } from './suggestion.ts';
import type { Synonyms } from './synonyms.ts';

export interface Ranker {
  rankTicket(query: TicketQuery, limit?: number): Ranking;
  /** The search box: the agent's own words and filters (search-typed.ts); never abstains. */
  searchText(text: string, limit?: number): Ranking;
  /** For `index.json`. */
  exportIndex(): SearchIndexFile;
  /** For the browser's own store: `wakeRanker` makes the same ranker of it, without the articles. */
  packIndex(): PackedIndex;
}

export interface RankerOptions {
  readonly articles: readonly Article[];
  readonly language: LanguagePack;
  readonly synonyms: Synonyms;
  /** For their other names; every product of an article is known by its own. */
  readonly products?: readonly Product[];
  /** The bundle's `index.json`, parsed; used when it is of the same configuration and articles, else built anew. */
  readonly indexFile?: unknown;
}

const DEFAULT_LIMIT = 5;

export function createRanker({
  articles,
  language,
  synonyms,
  products = [],
  indexFile,
}: RankerOptions): Ranker {
  const published = articles.filter(({ state }) => state.kind === 'published');
  const index =
    loadSearchIndex(indexFile, toFingerprint(language, synonyms), published) ??
    buildSearchIndex(published, createAnalyser(language, synonyms));
  const productNames = listProductNames(published, products);
  return createIndexRanker({ ...index, productNames }, language, synonyms);
}

/** @returns undefined when the packed index is damaged or was made by another configuration */
export function wakeRanker(
  packed: unknown,
  { language, synonyms }: Pick<RankerOptions, 'language' | 'synonyms'>,
): Ranker | undefined {
  const index = unpackIndex(packed, toFingerprint(language, synonyms));
  return index && createIndexRanker(index, language, synonyms);
}

function createIndexRanker(index: SearchIndex, language: LanguagePack, synonyms: Synonyms): Ranker {
  const analyse = createAnalyser(language, synonyms);
  const fingerprint = toFingerprint(language, synonyms);
  const bm25f = createBm25f(index.statistics);
  const readTicket = createTicketReader(analyse, createOwnWordsFilter(index.ownWords));
  const searchTyped = createTypedSearch({
    analyse,
    known: index.statistics.terms,
    idf: bm25f.idf,
    summaries: index.summaries,
    productNames: index.productNames,
    rank: (terms, limit, accepts) => rank(terms.map(toTyped), limit, accepts).suggestions,
    list: (limit, accepts) =>
      toSuggestions(
        [...index.summaries.keys()]
          .filter(accepts)
          .slice(0, limit)
          .map((document) => ({ document, hits: [], score: 0, strength: 0 })),
        [],
      ),
  });
  const score = createScorer({
    candidates: index.candidates,
    bm25f,
    findPhrases: createPhraseFinder(index.statistics, bm25f.idf),
    findProducts: createProductFinder(index.productNames, analyse, synonyms),
    articleCount: index.summaries.length,
    productOf: (document) => index.summaries[document]?.product ?? '',
  });

  function rankTicket(query: TicketQuery, limit = DEFAULT_LIMIT): Ranking {
    const { readText, saidText, terms } = readTicket(query);
    const subjects = findSubjects(
      saidText,
      (part) => rankSaid(analyse(part).map(toTyped), limit).suggestions,
      ({ strength }) => isSure(strength),
    );
    return { ...rankSaid(terms, limit), readText, ...(subjects.length > 0 && { subjects }) };
  }

  /** What a requester says in a word or two says little. */
  function rankSaid(terms: readonly TicketTerm[], limit: number): Omit<Ranking, 'readText'> {
    const termCount = new Set(terms.map(({ term }) => term)).size;
    const scored = score(terms)
      .slice(0, limit)
      .map((one) => ({ ...one, strength: toTicketStrength(one.strength, termCount) }));
    return toRanking(scored, terms);
  }

  function rank(terms: readonly TicketTerm[], limit: number, accepts?: Accepts): Omit<Ranking, 'readText'> {
    return toRanking(score(terms, accepts).slice(0, limit), terms);
  }

  function toRanking(
    scored: readonly ScoredArticle[],
    terms: readonly TicketTerm[],
  ): Omit<Ranking, 'readText'> {
    return {
      abstained: isTooWeak(scored[0]?.strength ?? 0),
      suggestions: toSuggestions(scored, terms),
    };
  }

  function toSuggestions(scored: readonly ScoredArticle[], terms: readonly TicketTerm[]): Suggestion[] {
    const summaries = scored.map(({ document }) => index.summaries[document]);
    const differences = toDifferences(
      summaries.map((summary) => summary?.title ?? ''),
      analyse,
    );
    return scored.flatMap(({ hits, score: own, strength }, at) => {
      const [summary, difference] = [summaries[at], differences[at]];
      if (!summary) return [];
      const reasons = toReasons(hits, terms, language.fillers);
      const confidence = toConfidence(strength);
      return [{ ...summary, score: own, strength, confidence, reasons, ...(difference && { difference }) }];
    });
  }

  return {
    rankTicket,
    searchText: (text, limit = DEFAULT_LIMIT) => searchTyped(text, limit),
    exportIndex: () => toSearchIndexFile(index, fingerprint),
    packIndex: () => packIndex(index, fingerprint),
  };
}

const toTyped = (term: Term): TicketTerm => ({ ...term, weight: 1 });
