import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HeldTicket } from '../../../utils/session/held-ticket.ts';
import { dropHeldTicket, findHeldTicket, holdTicket } from '../../../utils/session/held-tickets.ts';
import { ticketOf, toId } from '../../support/fake-panel-ports.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const HELD: HeldTicket = {
  ticket: {
    desk: 'redmine',
    number: '4711',
    subject: 'Sem acesso',
    requester: 'Júlia Prado',
    agent: 'Beto Sales',
  },
  choice: { articleId: toId('guia/um'), alternative: 1, typed: { 'free:NRE': '42' }, answered: {} },
};

const tab = (tabId: number) => ({ tabId, origin: 'https://desk.example' });

beforeEach(() => fakeBrowser.reset());

test('a ticket and its choice are found again in the tab that held them, and in no other', async () => {
  await holdTicket(tab(1), HELD, NOW);
  expect(await findHeldTicket(tab(1), NOW)).toEqual(HELD);
  expect(await findHeldTicket(tab(2), NOW)).toBeUndefined();
});

test('each tab holds its own, the latest', async () => {
  const other = { ticket: { ...HELD.ticket, number: '12' } };
  await holdTicket(tab(1), HELD, NOW);
  await holdTicket(tab(2), other, NOW);
  expect(await findHeldTicket(tab(1), NOW)).toEqual(HELD);
  expect(await findHeldTicket(tab(2), NOW)).toEqual(other);
  await holdTicket(tab(1), other, NOW);
  expect(await findHeldTicket(tab(1), NOW)).toEqual(other);
});

test('half an hour later it is gone, from the storage too', async () => {
  await holdTicket(tab(1), HELD, NOW);
  expect(await findHeldTicket(tab(1), NOW + 30 * MINUTE)).toEqual(HELD);
  expect(await findHeldTicket(tab(1), NOW + 30 * MINUTE + 1)).toBeUndefined();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('holding it again begins another half an hour', async () => {
  await holdTicket(tab(1), HELD, NOW);
  await holdTicket(tab(1), HELD, NOW + 20 * MINUTE);
  expect(await findHeldTicket(tab(1), NOW + 50 * MINUTE)).toEqual(HELD);
});

test('a closed tab leaves nothing, and the other tabs keep theirs', async () => {
  await holdTicket(tab(1), HELD, NOW);
  await holdTicket(tab(2), HELD, NOW);
  await dropHeldTicket(1);
  expect(await findHeldTicket(tab(1), NOW)).toBeUndefined();
  expect(await findHeldTicket(tab(2), NOW)).toEqual(HELD);
});

test('messages and whatever else a ticket carries are never stored', async () => {
  await holdTicket(tab(1), { ticket: ticketOf() }, NOW);
  const stored = JSON.stringify(await fakeBrowser.storage.session.get(null));
  expect(stored).toContain('Júlia Prado');
  expect(stored).not.toContain('Enviei ontem');
  expect(stored).not.toContain('Vamos verificar');
  expect(Object.keys((await findHeldTicket(tab(1), NOW))?.ticket ?? {})).toEqual([
    'desk',
    'number',
    'subject',
    'requester',
    'agent',
  ]);
});

test('memory only: the storages that outlive the browser stay empty', async () => {
  await holdTicket(tab(1), HELD, NOW);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test('a tab that went to another site has left its ticket behind', async () => {
  await holdTicket(tab(1), HELD, NOW);
  expect(await findHeldTicket({ tabId: 1, origin: 'https://other.example' }, NOW)).toBeUndefined();
  expect(await findHeldTicket(tab(1), NOW)).toBeUndefined();
});

test('what expired in one tab goes when another tab holds a ticket', async () => {
  await holdTicket(tab(1), HELD, NOW);
  await holdTicket(tab(2), HELD, NOW + 31 * MINUTE);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['held-ticket:2']);
});
