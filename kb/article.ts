// The article: one entry of the knowledge base, as the importer makes it and the bundle carries it.

import type { RichText } from './rich-text/rich-text.ts';

declare const articleId: unique symbol;
/** Stable across builds: made from the source's path and, for a part of a page, its heading (`toArticleId`). */
export type ArticleId = string & { readonly [articleId]: true };

export type ArticleKind = 'script' | 'faq' | 'guide';
export type SupportLevel = 'N1' | 'N2' | 'N3';
export type Audience = 'business' | 'technical';

/** Who answers; `condition` says when, in the author's words ("caso remetente"). */
export interface LevelAssignment {
  readonly level: SupportLevel;
  readonly condition?: string;
}

/** A canned reply. An article with several offers alternatives; two are never inserted together. */
export interface ReplyTemplate {
  readonly title?: string;
  readonly when?: string;
  readonly blocks: RichText;
}

export interface ArticleSource {
  /** Relative to the folder given to `kb build`, with forward slashes. */
  readonly path: string;
  /** Set for an article cut out of a longer page. */
  readonly heading?: string;
  /** 1-based line of the article's heading. */
  readonly line: number;
}

/** A superseded article stays readable but is never suggested; `by` is absent where no successor is known. */
export type ArticleState =
  { readonly kind: 'draft' | 'published' } | { readonly kind: 'superseded'; readonly by?: ArticleId };

export interface Article {
  readonly id: ArticleId;
  /** Without date and version: those are fields. */
  readonly title: string;
  /** ISO date, YYYY-MM-DD; absent where the author wrote an impossible one. */
  readonly date?: string;
  readonly version?: number;
  readonly product: string;
  readonly kind: ArticleKind;
  readonly level: readonly LevelAssignment[];
  readonly audience: readonly Audience[];
  /** An FAQ entry or a guide has its text in `solution` and leaves the others empty. */
  readonly sections: {
    readonly situation: RichText;
    readonly occursWhen: RichText;
    readonly solution: RichText;
  };
  /** Empty: the reply was never written, so the article can be read but not inserted. */
  readonly replies: readonly ReplyTemplate[];
  readonly keywords: readonly string[];
  readonly references: RichText;
  readonly source: ArticleSource;
  readonly state: ArticleState;
}
