// Which published article has which of a ticket's terms, and in which field: looked at from outside the ranker, so that
// it explains any ranking over the same analysis.

import type { Article } from '../../article.ts';
import type { KnowledgeBase } from '../../bundle/knowledge-base.ts';
import { createAnalyser } from '../../search/analyse.ts';
import { FIELDS, toFields } from '../../search/article-fields.ts';
import { portuguese } from '../../search/portuguese.ts';
import type { ArticleField } from '../../search/suggestion.ts';
import { TRADE_SYNONYMS } from '../../search/synonyms.ts';

export interface QueryTerm {
  readonly term: string;
  /** As the ticket has it. */
  readonly surface: string;
  /** 1 for a term of a single article (or none), towards 0 for one of all. */
  readonly idf: number;
  readonly articles: number;
}

/** An article with the ticket's terms that it has, rarest first. */
export interface TermHolder {
  readonly article: Article;
  readonly fields: Readonly<Partial<Record<ArticleField, readonly string[]>>>;
  readonly terms: ReadonlySet<string>;
}

/** @param text after cleaning */
export function findTermHolders(
  { articles, synonyms }: KnowledgeBase,
  text: string,
): { terms: QueryTerm[]; holders: TermHolder[] } {
  const analyse = createAnalyser(portuguese, synonyms ?? TRADE_SYNONYMS);
  const surfaces = new Map(analyse(text).map(({ term, surface }) => [term, surface]));
  const published = articles
    .filter(({ state }) => state.kind === 'published')
    .map((article) => {
      const texts = toFields(article);
      const fields = FIELDS.map((field) => [field, termsOf(analyse(texts[field]), surfaces)] as const);
      return { article, fields, terms: new Set(fields.flatMap(([, own]) => [...own])) };
    });
  const rawIdf = (count: number): number => Math.log(1 + (published.length - count + 0.5) / (count + 0.5));
  const terms = [...surfaces]
    .map(([term, surface]) => {
      const count = published.filter((one) => one.terms.has(term)).length;
      return { term, surface, articles: count, idf: rawIdf(Math.max(1, count)) / rawIdf(1) };
    })
    .toSorted((a, b) => b.idf - a.idf);
  const byRarity = (own: ReadonlySet<string>): string[] =>
    terms.filter(({ term }) => own.has(term)).map(({ term }) => term);
  const holders = published.map(({ article, fields, terms: own }) => ({
    article,
    fields: Object.fromEntries(
      fields.filter(([, inField]) => inField.size > 0).map(([field, inField]) => [field, byRarity(inField)]),
    ),
    terms: own,
  }));
  return { terms, holders };
}

function termsOf(
  analysed: readonly { readonly term: string }[],
  wanted: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  return new Set(analysed.map(({ term }) => term).filter((term) => wanted.has(term)));
}
