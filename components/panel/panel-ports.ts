// What the panel needs from the world outside it. The entrypoint provides the real ones, tests provide their own.

import type { Article, ArticleId } from '../../kb/article.ts';
import type { KnowledgeBaseInfo } from '../../kb/bundle/knowledge-base.ts';
import type { AskedPassage, Passages } from '../../kb/search/passage.ts';
import type { Ranking, TicketQuery } from '../../kb/search/suggestion.ts';
import type { ReplyUse } from '../../kb/search/use-history.ts';
import type { FilledReply } from '../../kb/templates/reply.ts';
import type { TicketIdentity } from '../../utils/desks/ticket.ts';
import type { InsertOutcome } from '../../utils/insert/insert-outcome.ts';
import type { Choice } from '../../utils/session/held-ticket.ts';

export interface PanelPorts {
  /** @throws BundleError when the knowledge base cannot be read. */
  describeKnowledgeBase(): Promise<KnowledgeBaseInfo>;
  rankArticles(query: TicketQuery): Promise<Ranking>;
  /** As-you-type search over the same knowledge base. */
  searchArticles(text: string): Promise<Ranking>;
  readArticle(id: ArticleId): Promise<Article>;
  /** The articles' own words around those that earned them their place. */
  findPassages(asked: readonly AskedPassage[]): Promise<Passages>;
  /** The reply of this article went into the reply box of a ticket that was read so. */
  rememberUse(use: ReplyUse): void;
  /** What was inserted before no longer moves any suggestion. */
  forgetUses(): Promise<void>;
  /** Inserts in the page if it still shows `ticket`; synchronous up to the insertion wherever the editor allows. */
  insertReply(reply: FilledReply, ticket: TicketIdentity): Promise<InsertOutcome>;
  copyReply(reply: FilledReply): Promise<InsertOutcome>;
  /** Is there a reply box on this page, a way to one, or neither? Asked when the page changes. */
  findReplyBox(): 'here' | 'elsewhere' | 'none';
  /** Whether the reply box takes rich text; where there is none yet, what the desk's usually takes. */
  findReplyFormat(): 'html' | 'text';
  /** Follows the desk's own way to its reply box. */
  openReplyBox(): void;
  /** Keeps the choice for the page or popup where the ticket is answered. */
  holdChoice(ticket: TicketIdentity, choice: Choice | undefined): void;
  /** What this agent is called, remembered between tickets. */
  rememberAgent(name: string): void;
  /** The name given to `rememberAgent` last; undefined before the first time. */
  recallAgent(): Promise<string | undefined>;
  now(): Date;
}
