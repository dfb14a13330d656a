// What content scripts and the background say to each other. The page takes no part: it never sees these messages.

import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, ArticleId } from '../kb/article.ts';
import type { KnowledgeBaseInfo } from '../kb/bundle/knowledge-base.ts';
import type { AskedPassage, Passages } from '../kb/search/passage.ts';
import type { Ranking, TicketQuery } from '../kb/search/suggestion.ts';
import type { ReplyUse } from '../kb/search/use-history.ts';
import type { PageWorldJob, PageWorldResult } from './insert/page-world-job.ts';
import type { HeldTicket } from './session/held-ticket.ts';

interface Protocol {
  /** From the loader: this page shows a ticket, bring the panel. */
  loadPanel(): void;
  /** From the toolbar button to the panel of a tab. */
  togglePanel(): void;
  describeKnowledgeBase(): KnowledgeBaseInfo;
  rankArticles(query: TicketQuery): Ranking;
  searchArticles(text: string): Ranking;
  readArticle(id: ArticleId): Article;
  findPassages(asked: readonly AskedPassage[]): Passages;
  /** From now on a like ticket finds this article a little sooner. */
  rememberUse(use: ReplyUse): void;
  forgetUses(): void;
  insertInPageWorld(job: PageWorldJob): PageWorldResult;
  holdTicket(held: HeldTicket): void;
  findHeldTicket(): HeldTicket | undefined;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
