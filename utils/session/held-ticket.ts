// What follows a ticket to the page or popup where it is answered: who it is and what was chosen, never its messages.

import type { ArticleId } from '../../kb/article.ts';
import type { SlotValues } from '../../kb/templates/reply.ts';
import type { TicketIdentity } from '../desks/ticket.ts';

export interface Choice {
  readonly articleId: ArticleId;
  /** Index into `article.replies`. */
  readonly alternative: number;
  /** By the agent; wins over everything. */
  readonly typed: SlotValues;
  /** By the page where it was chosen; for what the page where it is answered does not say. */
  readonly answered: SlotValues;
}

export interface HeldTicket {
  readonly ticket: TicketIdentity;
  readonly choice?: Choice;
}
