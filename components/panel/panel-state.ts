// Everything the panel can be in. Each union names the states that exist, so that no other can be written.

import type { Article, ArticleId } from '../../kb/article.ts';
import type { Passages } from '../../kb/search/passage.ts';
import type { Ranking } from '../../kb/search/suggestion.ts';
import type { SlotKey } from '../../kb/templates/slot.ts';
import type { SlotValues } from '../../kb/templates/reply.ts';
import type { Ticket } from '../../utils/desks/ticket.ts';
import type { InsertOutcome } from '../../utils/insert/insert-outcome.ts';
import type { Choice } from '../../utils/session/held-ticket.ts';
import type { KnowledgeBaseInfo } from '../../kb/bundle/knowledge-base.ts';
import type { PanelPorts } from './panel-ports.ts';

export type Loadable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed' };

export interface ChosenArticle {
  readonly articleId: ArticleId;
  /** Index into `article.replies`. */
  readonly alternative: number;
  readonly article: Loadable<Article>;
}

interface Search {
  /** Never empty: an empty box is no search. */
  readonly text: string;
  readonly results: Loadable<Ranking>;
}

/** What is being done for one ticket. It ends with the ticket. */
export interface Work {
  readonly ticket: Ticket;
  /** What an earlier page of this ticket answered. */
  readonly answered: SlotValues;
  /** What the ticket, the agent's profile and the clock answer; where they are silent, `answered`. */
  readonly known: SlotValues;
  /** What the agent typed; wins over `known`, and an emptied field leaves its slot open. */
  readonly typed: SlotValues;
  readonly ranking: Loadable<Ranking>;
  /** Of the ranking's suggestions; they come a moment after it. */
  readonly passages: Passages;
  readonly search: Search | undefined;
  /** The agent asked to see the nearest articles although none is a confident answer. */
  readonly nearestShown: boolean;
  /** Index into the list on screen. */
  readonly selected: number;
  readonly chosen: ChosenArticle | undefined;
}

export type Page =
  | { readonly at: 'reading' }
  /** `interrupted` is taken up again when the same ticket becomes readable. */
  | { readonly at: 'unread'; readonly interrupted: Work | undefined }
  | { readonly at: 'ticket'; readonly work: Work };

export type Status = { readonly state: 'idle' } | InsertOutcome;

/** Where the keyboard focus should go next; the view clears it once it is there. */
export type FocusTarget = 'list' | 'search' | 'reply' | 'opener' | 'panel';

export interface PanelState {
  readonly page: Page;
  readonly knowledgeBase: Loadable<KnowledgeBaseInfo>;
  readonly replyBox: ReturnType<PanelPorts['findReplyBox']>;
  readonly replyFormat: ReturnType<PanelPorts['findReplyFormat']>;
  readonly status: Status;
  /** Counts attempts, so that the same outcome twice is announced twice. */
  readonly attempt: number;
  readonly collapsed: boolean;
  readonly focusTarget: FocusTarget | undefined;
}

export interface PanelActions {
  /** Undefined: the page is a ticket's, but it could not be read. The same ticket again keeps what was chosen and typed. */
  showTicket(ticket: Ticket | undefined, heldChoice?: Choice): void;
  /** Asks again whether there is a reply box, and what the clock says. To be called after every reading of the page. */
  checkReplyBox(): void;
  /** Opens the knowledge base again: after it failed, or when a new one has taken its place. */
  reloadKnowledgeBase(): void;
  /** Resolves when the article is on screen, to false when it could not be or something else was chosen since. */
  choose(articleId: ArticleId): Promise<boolean>;
  chooseAlternative(index: number): void;
  setSlot(key: SlotKey, value: string): void;
  back(): void;
  search(text: string): void;
  showNearest(): void;
  select(index: number): void;
  /** Inserts at once, in the caller's task, or opens the reply box where it is on another page. */
  insert(): void;
  /** Chooses the selected suggestion and inserts it if it is a likely answer and nothing is missing. */
  insertSelected(): Promise<void>;
  copy(): void;
  /** Resolves when what was inserted before has been forgotten, to whether it has; the ticket is then ranked anew. */
  forgetUses(): Promise<boolean>;
  /** Says that a page tried to act in the agent's name. */
  refuseUntrusted(): void;
  /** Leaves the focus to the page: who collapses wants to see it. */
  collapse(): void;
  expand(): void;
  now(): Date;
  requestFocus(target: FocusTarget): void;
  focusGiven(): void;
}
