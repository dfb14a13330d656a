// Keeps each tab's ticket in `storage.session`: memory only, trusted contexts only, gone with the tab or in half an hour.

import { browser } from 'wxt/browser';
import type { HeldTicket } from './held-ticket.ts';

const MAX_AGE_MS = 30 * 60 * 1000;
const toKey = (tabId: number): string => `held-ticket:${tabId}`;

interface Entry {
  readonly heldAt: number;
  readonly held: HeldTicket;
}

/** @param nowMs milliseconds since 1970, as Date.now() gives them */
export async function holdTicket(tabId: number, held: HeldTicket, nowMs: number): Promise<void> {
  await browser.storage.session.set({
    [toKey(tabId)]: { heldAt: nowMs, held: toPlain(held) } satisfies Entry,
  });
}

export async function findHeldTicket(tabId: number, nowMs: number): Promise<HeldTicket | undefined> {
  const key = toKey(tabId);
  const entry = (await browser.storage.session.get(key))[key] as Entry | undefined;
  if (!entry) return undefined;
  if (nowMs - entry.heldAt <= MAX_AGE_MS) return entry.held;
  await dropHeldTicket(tabId);
  return undefined;
}

export async function dropHeldTicket(tabId: number): Promise<void> {
  await browser.storage.session.remove(toKey(tabId));
}

/** Field by field: whatever else a caller's object carries (messages) stays out of storage. */
function toPlain({ ticket: { desk, number, subject, requester, agent }, choice }: HeldTicket): HeldTicket {
  const ticket = { desk, number, subject, requester, agent };
  return choice ? { ticket, choice } : { ticket };
}
