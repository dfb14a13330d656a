// The last step of a ticket's way through the house: the reply goes into the reply box, or to the clipboard, or
// nowhere, and the agent is told which. Nothing here submits anything.

import type { FilledReply } from '../../kb/templates/reply.ts';
import type { DeskAdapter } from '../desks/desk-adapter.ts';
import { isSameTicket } from '../desks/same-ticket.ts';
import type { TicketIdentity } from '../desks/ticket.ts';
import { copyReply } from './copy-reply.ts';
import { findChosenBox } from './find-chosen-box.ts';
import type { FallbackReason, InsertOutcome } from './insert-outcome.ts';
import type { InsertionTask } from './insertion-strategy.ts';
import { listStrategies } from './list-strategies.ts';
import { openReplyBox } from './open-reply-box.ts';
import type { InsertInPageWorld } from './page-world-job.ts';
import { hasLinks, readBack } from './read-back.ts';
import { toCompactHtml } from './to-compact-html.ts';
import type { CaretMemory } from './watch-caret.ts';

export interface Insertion {
  readonly document: Document;
  readonly adapter: DeskAdapter;
  readonly reply: FilledReply;
  /** `reply.html`, sanitised. */
  readonly html: string;
  /** The ticket that the reply was made for. */
  readonly ticket: TicketIdentity;
  readonly insertInPageWorld: InsertInPageWorld;
  readonly carets?: CaretMemory;
}

const TICKET_CHANGED: InsertOutcome = { state: 'refused', reason: 'ticket-changed' };

/**
 * Inserts once, at the caret, in the ticket that the reply was made for and in no other. The ticket is read again in
 * the same task as the insertion; a field is filled before this function first awaits, so call it straight from the
 * agent's click or key.
 */
export async function insertReply(insertion: Insertion): Promise<InsertOutcome> {
  const { document, adapter, reply, ticket, carets, insertInPageWorld } = insertion;
  const html = toCompactHtml(insertion.html);
  const isStillTheTicket = () => {
    const seen = adapter.readTicket(document);
    return seen !== undefined && isSameTicket(seen, ticket);
  };
  if (!isStillTheTicket()) return TICKET_CHANGED;
  // The page may have moved on meanwhile, and the clipboard would carry the reply into another ticket.
  const copyInstead = async (reason: FallbackReason): Promise<InsertOutcome> => {
    if (!isStillTheTicket()) return TICKET_CHANGED;
    const isCopied = await copyReply(document, reply, insertion.html);
    return { state: isCopied ? 'copied' : 'failed', reason };
  };

  const box = findBox(insertion);
  if (!box) return copyInstead('no-reply-box');
  const task: InsertionTask = { document, reply, html, carets, isStillTheTicket };
  for (const strategy of listStrategies(adapter, ticket.number, insertInPageWorld)) {
    if (!strategy.claims(box)) continue;
    const before = { text: strategy.readText(box), links: strategy.readLinks(box) };
    const attempting = strategy.insert(box, task);
    const attempt = attempting instanceof Promise ? await attempting : attempting;
    if (attempt === 'no-editor') continue;
    if (attempt === 'ticket-changed') return TICKET_CHANGED;
    if (attempt === 'read-only') return copyInstead('read-only');

    const wanted = strategy.inserts(box) === 'text' ? { text: reply.text, links: [] } : readHtml(html);
    const found = readBack(before.text, strategy.readText(box), wanted.text);
    if (found === 'not-inserted') return copyInstead('not-inserted');
    const isExact = found === 'exact' && hasLinks(before.links, strategy.readLinks(box), wanted.links);
    return isExact ? { state: 'inserted' } : copyInstead('not-exact');
  }
  return copyInstead('not-inserted');
}

/** On this page only: following a link to another one would lose the reply. */
function findBox({ document, adapter, carets }: Insertion): HTMLElement | undefined {
  const here = findChosenBox(document, adapter, carets);
  if (here.state === 'visible') return here.element;
  if (here.state !== 'hidden' || !openReplyBox(document, adapter.replyBox)) return undefined;
  const opened = findChosenBox(document, adapter, carets);
  return opened.state === 'visible' ? opened.element : undefined;
}

/** The reply as the page would show it: read from a document that is never shown, and runs and loads nothing. */
function readHtml(html: string): { text: string; links: string[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return {
    text: body.textContent,
    links: [...body.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
  };
}
