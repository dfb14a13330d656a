// The page that the panel stands beside: what is read from it, what is written to it, and what follows the ticket.

import type { ArticleId } from '../../kb/article.ts';
import type { AskedPassage } from '../../kb/search/passage.ts';
import type { TicketQuery } from '../../kb/search/suggestion.ts';
import type { ReplyUse } from '../../kb/search/use-history.ts';
import type { FilledReply } from '../../kb/templates/reply.ts';
import type { DeskAdapter } from '../desks/desk-adapter.ts';
import type { Ticket, TicketIdentity } from '../desks/ticket.ts';
import { watchTicket } from '../desks/watch-ticket.ts';
import { copyReply } from '../insert/copy-reply.ts';
import { findChosenBox } from '../insert/find-chosen-box.ts';
import { findReplyFormat } from '../insert/find-reply-format.ts';
import type { InsertOutcome } from '../insert/insert-outcome.ts';
import { insertReply } from '../insert/insert-reply.ts';
import type { PageWorldJob, PageWorldResult } from '../insert/page-world-job.ts';
import { openReplyBox } from '../insert/open-reply-box.ts';
import { watchCaret } from '../insert/watch-caret.ts';
import { sendMessage } from '../messaging.ts';
import { sanitizeHtml } from '../sanitize.ts';
import { completeTicket } from '../session/complete-ticket.ts';
import type { Choice, HeldTicket } from '../session/held-ticket.ts';
import { isSameTicket } from '../desks/same-ticket.ts';
import { agentName } from '../storage/agent-name.ts';

export interface PageListener {
  /** Undefined: a helpdesk's page whose ticket could not be read. The choice is the one made for this ticket elsewhere. */
  onTicket(ticket: Ticket | undefined, choice: Choice | undefined): void;
  onNoTicket(): void;
  onRead(): void;
}

/** Everything here ends with `signal`. */
export function createPanelPage(document: Document, signal: AbortSignal) {
  const carets = watchCaret(document, signal);
  let adapter: DeskAdapter | undefined;
  let held: HeldTicket | undefined;

  function hold(next: HeldTicket): void {
    held = next;
    void sendMessage('holdTicket', next);
  }

  async function watch({ onTicket, onNoTicket, onRead }: PageListener): Promise<void> {
    held = await sendMessage('findHeldTicket').catch(() => undefined);
    watchTicket({
      window: document.defaultView ?? window,
      signal,
      onRead,
      onChange(read, desk) {
        adapter = desk;
        if (!desk) return onNoTicket();
        const ticket = read && completeTicket(read, held);
        const isHeld = ticket !== undefined && held !== undefined && isSameTicket(ticket, held.ticket);
        // The page where this ticket is answered may not say who asked.
        if (ticket && !isHeld) hold({ ticket });
        onTicket(ticket, isHeld ? held?.choice : undefined);
      },
    });
  }

  async function insert(reply: FilledReply, ticket: TicketIdentity): Promise<InsertOutcome> {
    if (!adapter) return { state: 'refused', reason: 'ticket-changed' };
    const html = sanitizeHtml(reply.html);
    return insertReply({ document, adapter, reply, html, ticket, carets, insertInPageWorld });
  }

  async function copy(reply: FilledReply): Promise<InsertOutcome> {
    const isCopied = await copyReply(document, reply, sanitizeHtml(reply.html));
    return isCopied ? { state: 'copied', reason: 'asked' } : { state: 'failed', reason: 'not-inserted' };
  }

  function locateReplyBox(): 'here' | 'elsewhere' | 'none' {
    const { state } = adapter ? findChosenBox(document, adapter, carets) : { state: 'none' as const };
    return state === 'visible' || state === 'hidden' ? 'here' : state;
  }

  return {
    watch,
    ports: {
      describeKnowledgeBase: () => sendMessage('describeKnowledgeBase'),
      rankArticles: (query: TicketQuery) => sendMessage('rankArticles', query),
      searchArticles: (text: string) => sendMessage('searchArticles', text),
      readArticle: (id: ArticleId) => sendMessage('readArticle', id),
      findPassages: (asked: readonly AskedPassage[]) => sendMessage('findPassages', asked),
      // The reply is in the box whether or not it is remembered.
      rememberUse: (use: ReplyUse) => void sendMessage('rememberUse', use).catch(() => undefined),
      forgetUses: () => sendMessage('forgetUses'),
      insertReply: insert,
      copyReply: copy,
      findReplyBox: locateReplyBox,
      findReplyFormat: () => (adapter ? findReplyFormat(document, adapter, carets) : 'html'),
      openReplyBox: () => void (adapter && openReplyBox(document, adapter.replyBox)),
      holdChoice: (ticket: TicketIdentity, choice: Choice | undefined) =>
        hold(choice ? { ticket, choice } : { ticket }),
      rememberAgent: (name: string) => void agentName.setValue(name),
      recallAgent: async () => (await agentName.getValue()) || undefined,
      now: () => new Date(),
    },
  };
}

const insertInPageWorld = (job: PageWorldJob): Promise<PageWorldResult> =>
  sendMessage('insertInPageWorld', job);
