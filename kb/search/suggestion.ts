// What goes into the ranker and what comes out of it.

import type { ArticleSummary } from './article-summary.ts';
import type { Subject } from './find-subjects.ts';
import type { Span } from './mark-words.ts';

/** The requester's words, nobody else's: subject and messages, oldest first. */
export interface TicketQuery {
  readonly subject: string;
  readonly messages: readonly string[];
}

export type ArticleField = 'title' | 'keywords' | 'situation' | 'solution' | 'reply';
export type Confidence = 'high' | 'medium' | 'low';

/** A word of the ticket that earned the suggestion, as the requester wrote it; weights are shares of the score. */
export interface Reason {
  readonly term: string;
  readonly field: ArticleField;
  readonly weight: number;
}

export interface Suggestion extends ArticleSummary {
  /** BM25F score: comparable within one ranking only. */
  readonly score: number;
  /** Comparable between tickets: what confidence and abstention are decided on (confidence.ts). */
  readonly strength: number;
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
  /** What only this one of several like titles says. */
  readonly difference?: string;
  /** It stands higher than its words alone would put it (nudge-suggestions.ts). */
  readonly isRaisedByUse?: true;
  /** The title, cut where the words of the search box stand; absent for a ticket. */
  readonly markedTitle?: readonly Span[];
}

export interface Ranking {
  /** True when no article is a confident answer; the suggestions are then the nearest ones, best first. */
  readonly abstained: boolean;
  readonly suggestions: readonly Suggestion[];
  /** What was searched for: the ticket after cleaning. */
  readonly readText: string;
  /** Two or more when the ticket clearly asks two things; absent else. */
  readonly subjects?: readonly Subject[];
}
