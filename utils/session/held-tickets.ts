// Keeps each tab's ticket in `storage.session`: memory only, trusted contexts only, gone with the tab or in half an
// hour. A tab that went to another site has left its ticket behind: two desks may number alike.

import { browser } from 'wxt/browser';
import type { HeldTicket } from './held-ticket.ts';

const MAX_AGE_MS = 30 * 60 * 1000;
const PREFIX = 'held-ticket:';
const toKey = (tabId: number): string => `${PREFIX}${tabId}`;

interface Entry {
  readonly heldAt: number;
  readonly origin: string;
  readonly held: HeldTicket;
}

export interface Holder {
  readonly tabId: number;
  readonly origin: string;
}

/** @param nowMs milliseconds since 1970, as Date.now() gives them */
export async function holdTicket({ tabId, origin }: Holder, held: HeldTicket, nowMs: number): Promise<void> {
  await dropExpired(nowMs);
  await browser.storage.session.set({
    [toKey(tabId)]: { heldAt: nowMs, origin, held: toPlain(held) } satisfies Entry,
  });
}

export async function findHeldTicket(
  { tabId, origin }: Holder,
  nowMs: number,
): Promise<HeldTicket | undefined> {
  await dropExpired(nowMs);
  const key = toKey(tabId);
  const entry = (await browser.storage.session.get(key))[key] as Entry | undefined;
  if (entry && entry.origin !== origin) await dropHeldTicket(tabId);
  return entry?.origin === origin ? entry.held : undefined;
}

export async function dropHeldTicket(tabId: number): Promise<void> {
  await browser.storage.session.remove(toKey(tabId));
}

/** Of all tabs: one that is never looked at again keeps nothing either. */
async function dropExpired(nowMs: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null));
  const expired = all.filter(
    ([key, entry]) => key.startsWith(PREFIX) && nowMs - (entry as Entry).heldAt > MAX_AGE_MS,
  );
  if (expired.length > 0) await browser.storage.session.remove(expired.map(([key]) => key));
}

/** Field by field: whatever else a caller's object carries (messages) stays out of storage. */
function toPlain({ ticket: { desk, number, subject, requester, agent }, choice }: HeldTicket): HeldTicket {
  const ticket = { desk, number, subject, requester, agent };
  return choice ? { ticket, choice } : { ticket };
}
