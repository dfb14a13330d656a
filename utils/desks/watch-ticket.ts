// Tells when the ticket on the page becomes another one, or is read more fully than before (histories come late).
// It runs for as long as the page is open, so it does nothing while the tab is hidden and reads in bursts, not on
// every mutation.

import type { DeskAdapter } from './desk-adapter.ts';
import { isOwn } from '../panel-page/own-element.ts';
import { recogniseDesk } from './desks.ts';
import type { Ticket } from './ticket.ts';

const QUIET_MS = 150;
/** A page that never rests is read this often all the same. */
const CEILING_MS = 1000;

export interface TicketWatch {
  readonly window: Window & typeof globalThis;
  /** Aborting leaves no observer, listener or timer behind. */
  readonly signal: AbortSignal;
  /**
   * Only when something that was read differs. An adapter without a ticket means "this is a helpdesk, but its ticket
   * could not be read"; neither means "no ticket here" (said only after there was one).
   */
  onChange(ticket: Ticket | undefined, adapter: DeskAdapter | undefined): void;
  /** After every reading, changed or not: the reply box may have come or gone. */
  onRead?(): void;
  readonly recognise?: (document: Document) => DeskAdapter | undefined;
}

/** Reads at once, then whenever the page changes, until the signal aborts. */
export function watchTicket({
  window,
  signal,
  onChange,
  onRead,
  recognise = recogniseDesk,
}: TicketWatch): void {
  if (signal.aborted) return;
  const { document } = window;
  let last = toFingerprint(undefined, undefined);
  let lastUrl = document.URL;
  let timer: number | undefined;
  let waitingSince: number | undefined;

  const read = () => {
    window.clearTimeout(timer);
    timer = waitingSince = undefined;
    if (document.hidden) return;
    lastUrl = document.URL;
    const { ticket, adapter } = readPage(window, recognise);
    const fingerprint = toFingerprint(ticket, adapter);
    if (fingerprint !== last) {
      last = fingerprint;
      onChange(ticket, adapter);
    }
    if (!signal.aborted) onRead?.(); // optional: not everyone cares
  };

  const readSoon = () => {
    if (document.hidden) return;
    const now = window.performance.now();
    waitingSince ??= now;
    window.clearTimeout(timer);
    timer = window.setTimeout(read, Math.max(0, Math.min(QUIET_MS, waitingSince + CEILING_MS - now)));
  };

  const observer = new window.MutationObserver((records) => {
    // A page may change its address without a word (`history.pushState`), but not without changing.
    if (document.URL !== lastUrl || records.some(isOfThePage)) readSoon();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'disabled', 'readonly', 'contenteditable'],
  });
  window.addEventListener('popstate', readSoon, { signal });
  window.addEventListener('hashchange', readSoon, { signal });
  document.addEventListener('visibilitychange', readSoon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
  read();
}

/** An adapter that fails has read nothing: the ticket of a moment ago must not stay on show. */
function readPage(window: Window & typeof globalThis, recognise: NonNullable<TicketWatch['recognise']>) {
  let adapter: DeskAdapter | undefined;
  try {
    adapter = recognise(window.document);
    return { adapter, ticket: adapter?.readTicket(window.document) }; // no adapter: no helpdesk
  } catch (error) {
    window.reportError(error);
    return { adapter, ticket: undefined };
  }
}

function toFingerprint(ticket: Ticket | undefined, adapter: DeskAdapter | undefined): string {
  return JSON.stringify([adapter?.id, ticket]); // no adapter: no helpdesk
}

function isOfThePage({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOwn(target)) return false;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length === 0 || !moved.every(isOwn);
}
