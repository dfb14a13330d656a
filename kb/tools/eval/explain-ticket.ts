// Why a ticket was answered as it was: what was read, which words count, who has them, and where the labelled articles
// stand and what they lack.

import { createBundleRanker } from '../../bundle/create-bundle-ranker.ts';
import type { KnowledgeBase } from '../../bundle/knowledge-base.ts';
import type { Suggestion } from '../../search/suggestion.ts';
import { findTermHolders, type QueryTerm, type TermHolder } from './articles-by-term.ts';
import { isMeant } from './judge-run.ts';
import type { Label, LabelledTicket } from './read-labelled-tickets.ts';

export interface ExplainedArticle extends Pick<
  Suggestion,
  'title' | 'path' | 'score' | 'strength' | 'confidence'
> {
  /** 0 where it is not labelled. */
  readonly grade: 0 | 1 | 2;
  /** The ticket's terms that it has, by field. */
  readonly terms: TermHolder['fields'];
}

export interface ExplainedLabel {
  readonly label: Label;
  /** From 1; absent: not ranked at all. */
  readonly place?: number;
  /** `missing`: the bundle has no such article; `withdrawn`: it is superseded or a draft, so it is never offered. */
  readonly state: 'published' | 'withdrawn' | 'missing';
  /** The ticket's terms that the first suggestion has and this article has not, rarest first. */
  readonly lacks: readonly string[];
}

export interface Explanation {
  readonly id: string;
  readonly abstained: boolean;
  readonly textChars: number;
  /** After cleaning. */
  readonly readText: string;
  /** Rarest first. */
  readonly terms: readonly QueryTerm[];
  /** The first ten. */
  readonly ranked: readonly ExplainedArticle[];
  readonly labels: readonly ExplainedLabel[];
}

const DEPTH = 10;

export function explainTicket(kb: KnowledgeBase, { id, text, relevant }: LabelledTicket): Explanation {
  const { abstained, suggestions, readText } = createBundleRanker(kb).rankTicket(
    { subject: '', messages: [text] },
    kb.articles.length,
  );
  const { terms, holders } = findTermHolders(kb, readText);
  const holderOf = (suggestion: Suggestion | undefined): TermHolder | undefined =>
    holders.find(({ article }) => article.id === suggestion?.id);
  const first = holderOf(suggestions[0]);

  function explainLabel(label: Label): ExplainedLabel {
    const at = suggestions.findIndex((suggestion) => isMeant(label, suggestion));
    const articles = kb.articles.filter(({ title, source }) => isMeant(label, { title, path: source.path }));
    const holder = holderOf(suggestions[at]) ?? holders.find(({ article }) => articles.includes(article));
    const lacks = terms.filter(({ term }) => holder && first?.terms.has(term) && !holder.terms.has(term));
    const withheld = articles.length > 0 ? 'withdrawn' : 'missing';
    return {
      label,
      ...(at >= 0 && { place: at + 1 }),
      state: holder ? 'published' : withheld,
      lacks: lacks.map(({ term }) => term),
    };
  }

  return {
    id,
    abstained,
    textChars: text.length,
    readText,
    terms,
    ranked: suggestions.slice(0, DEPTH).map((suggestion) => {
      const { title, path, score, strength, confidence } = suggestion;
      const grade = relevant.find((label) => isMeant(label, suggestion))?.grade ?? 0;
      return { grade, title, path, score, strength, confidence, terms: holderOf(suggestion)?.fields ?? {} };
    }),
    labels: relevant.map(explainLabel),
  };
}
