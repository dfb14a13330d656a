// The search box, as one types: filters, a last word that may be half typed, slips of the finger, and the words found
// marked in the titles. Nothing is cleaned away and it never abstains: the agent asked.

import type { Analyser, Term } from './analyse.ts';
import type { ArticleSummary } from './article-summary.ts';
import { createWordCompleter } from './complete-word.ts';
import { createWordCorrector } from './correct-word.ts';
import { fold } from './fold.ts';
import { markWords } from './mark-words.ts';
import { parseSearch, type Search } from './parse-search.ts';
import type { ProductNames } from './product-names.ts';
import { findTerm } from './sorted-terms.ts';
import type { Ranking, Suggestion } from './suggestion.ts';

export interface TypedSearchParts {
  readonly analyse: Analyser;
  /** Every term of the index, sorted by code unit. */
  readonly known: readonly string[];
  readonly idf: (term: string) => number;
  readonly summaries: readonly ArticleSummary[];
  readonly productNames: readonly ProductNames[];
  readonly rank: (terms: readonly Term[], limit: number, accepts: Accepts) => readonly Suggestion[];
  /** For a search of filters alone. */
  readonly list: (limit: number, accepts: Accepts) => readonly Suggestion[];
}

/** Whether an article, by its number, passes the filters. */
export type Accepts = (document: number) => boolean;

/** Nobody types more, and what is pasted is searched for at every key. */
const MAX_SEARCH_CHARS = 1000;
/** In a text of many words that the index does not know, slips are not what is the matter. */
const MAX_CORRECTED_WORDS = 5;

export function createTypedSearch(parts: TypedSearchParts): (typed: string, limit: number) => Ranking {
  const { analyse, known, idf, rank, list } = parts;
  const completeLastWord = createWordCompleter(known, analyse, idf);
  const findMeant = createWordCorrector(known, idf);

  return (typed, limit) => {
    const search = parseSearch(typed.slice(0, MAX_SEARCH_CHARS));
    const accepts = toFilter(search, parts);
    const readText = search.text;
    const hasFilter = search.product !== undefined || search.level !== undefined;
    if (readText.trim() === '' && hasFilter) {
      return { abstained: false, suggestions: list(limit, accepts), readText };
    }
    const terms = correct(analyse(readText));
    const completed = completeLastWord(readText);
    const whole = completed?.isWhole === false ? [] : rank(terms, limit, accepts);
    const found = new Set(whole.map(({ id }) => id));
    // Where the word itself does not fill the list, what it may become follows.
    const completedTerms = correct(completed?.terms ?? []);
    const more = completed && whole.length < limit ? rank(completedTerms, limit, accepts) : [];
    const added = more.filter(({ id }) => !found.has(id)).map((one) => toAtMost(whole.at(-1), one));
    const suggestions = [...whole, ...added].slice(0, limit);
    const searched = new Set([...terms, ...completedTerms].map(({ term }) => term));
    const mark = (title: string) => markWords(title, analyse, (term) => searched.has(term));
    return {
      abstained: false,
      suggestions: suggestions.map((one) => ({ ...one, markedTitle: mark(one.title) })),
      readText,
    };
  };

  function correct(terms: readonly Term[]): Term[] {
    const unknown = new Set<string>();
    return terms.flatMap((one) => {
      if (findTerm(known, one.term) >= 0) return [one];
      const word = fold(one.surface);
      if (unknown.size === MAX_CORRECTED_WORDS && !unknown.has(word)) return [one];
      unknown.add(word);
      const meant = findMeant(word).map((term) => ({ term, surface: one.surface }));
      return meant.length > 0 ? meant : [one];
    });
  }
}

/** What follows a suggestion is no surer than it. */
function toAtMost(previous: Suggestion | undefined, one: Suggestion): Suggestion {
  if (!previous || one.strength <= previous.strength) return one;
  return { ...one, strength: previous.strength, confidence: previous.confidence };
}

function toFilter({ product, level }: Search, { summaries, productNames }: TypedSearchParts): Accepts {
  const isProduct = (name: string): boolean =>
    product === undefined ||
    [name, ...(productNames.find((one) => one.product === name)?.names ?? [])].some((other) =>
      fold(other).includes(product),
    );
  const products = new Set(summaries.map((summary) => summary.product).filter(isProduct));
  return (document) => {
    const summary = summaries[document];
    if (!summary || !products.has(summary.product)) return false;
    return level === undefined || summary.level.some((one) => one.level === level);
  };
}
