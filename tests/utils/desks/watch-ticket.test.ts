import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeskAdapter } from '../../../utils/desks/desk-adapter.ts';
import { recogniseDesk } from '../../../utils/desks/desks.ts';
import type { Ticket } from '../../../utils/desks/ticket.ts';
import { watchTicket } from '../../../utils/desks/watch-ticket.ts';

const PAGE = `<body id="comp-Ticket-Display"><div id="header"><h1>#12: Erro no envio</h1></div><div class="history"></div></body>`;
const MESSAGE = `<div class="transaction message" data-transaction-id="1"><div class="metadata"><span class="description"><span class="user">Rita</span></span></div><div class="content"><div class="messagebody">Olá</div></div></div>`;

type Seen = readonly [ticket: Ticket | undefined, adapter: DeskAdapter | undefined];
let seen: Seen[];
let reads: number;
let controller: AbortController;

beforeEach(() => {
  seen = [];
  reads = 0;
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

/** jsdom's clock and timers are its own: the fake ones have to be lent to its window. */
function open(html: string, { hidden = false } = {}) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { window } = new JSDOM(html, { url: 'https://desk.example/t?id=12', pretendToBeVisual: true });
  const own = window as unknown as Window & typeof globalThis;
  Object.assign(own, { setTimeout, clearTimeout });
  Object.defineProperty(own, 'performance', { value: performance });
  // jsdom takes no other signal than its own.
  controller = new own.AbortController();
  let isHidden = hidden;
  Object.defineProperty(own.document, 'hidden', { get: () => isHidden });
  const show = (visible: boolean) => {
    isHidden = !visible;
    own.document.dispatchEvent(new own.Event('visibilitychange'));
  };
  return { window: own, document: own.document, show };
}

function watch(window: Window & typeof globalThis, recognise = recogniseDesk) {
  watchTicket({
    window,
    signal: controller.signal,
    recognise,
    onChange: (...change) => seen.push(change),
    onRead: () => (reads += 1),
  });
}

/** Mutation records come in a microtask. */
async function pass(ms: number) {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

const numbers = () => seen.map(([ticket]) => ticket?.number); // undefined: no ticket

test('a ticket that is there is told at once', () => {
  watch(open(PAGE).window);
  expect(seen).toHaveLength(1);
  expect(seen[0]![0]).toMatchObject({ number: '12', messages: [] });
  expect(seen[0]![1]?.id).toBe('request-tracker');
});

test('a page that is no ticket is never told of', async () => {
  const { window, document } = open('<p>nada</p>');
  watch(window);
  document.body.append('mais');
  await pass(2000);
  expect(seen).toEqual([]);
});

test('late content is read again, once the page rests', async () => {
  const { window, document } = open(PAGE);
  watch(window);
  document.querySelector('.history')!.innerHTML = MESSAGE;
  await pass(149);
  expect(seen).toHaveLength(1);
  await pass(1);
  expect(seen).toHaveLength(2);
  expect(seen[1]![0]!.messages).toHaveLength(1);
});

test('what changes nothing about the ticket is not told', async () => {
  const { window, document } = open(PAGE);
  watch(window);
  document.body.append('rodapé');
  await pass(2000);
  expect(seen).toHaveLength(1);
  expect(reads).toBe(2);
});

test('another ticket, a helpdesk page that cannot be read and no helpdesk are told apart', async () => {
  const { window, document } = open(PAGE);
  watch(window);
  document.querySelector('h1')!.textContent = '#13: Outro';
  await pass(200);
  document.querySelector('h1')!.textContent = 'Erro interno';
  await pass(200);
  document.body.id = 'outra';
  document.body.append('x');
  await pass(200);
  expect(numbers()).toEqual(['12', '13', undefined, undefined]);
  expect(seen.map(([, adapter]) => adapter?.id)).toEqual([
    'request-tracker',
    'request-tracker',
    'request-tracker',
    undefined,
  ]); // undefined: no helpdesk
});

test('a page that never rests is read once a second', async () => {
  const { window, document } = open(PAGE);
  watch(window);
  for (let at = 0; at < 3000; at += 100) {
    document.body.append('.');
    await pass(100);
  }
  expect(reads - 1).toBeGreaterThanOrEqual(2);
  expect(reads - 1).toBeLessThanOrEqual(3);
});

test('a hidden tab is not read until it is seen', async () => {
  const { window, document, show } = open(PAGE, { hidden: true });
  watch(window);
  document.querySelector('h1')!.textContent = '#13: Outro';
  await pass(2000);
  expect(reads).toBe(0);
  show(true);
  await pass(200);
  expect(numbers()).toEqual(['13']);
});

test('a tab that is hidden in the meantime is left alone', async () => {
  const { window, document, show } = open(PAGE);
  watch(window);
  document.querySelector('h1')!.textContent = '#13: Outro';
  await pass(50);
  show(false);
  await pass(2000);
  expect(numbers()).toEqual(['12']);
  show(true);
  await pass(200);
  expect(numbers()).toEqual(['12', '13']);
});

test('our own panel is not a change of the page', async () => {
  const { window, document } = open(PAGE);
  watch(window);
  const panel = document.createElement('balcao-panel');
  document.body.append(panel);
  panel.append('x');
  panel.setAttribute('class', 'aberto');
  await pass(2000);
  panel.remove();
  await pass(2000);
  expect(reads).toBe(1);
});

test('a change of address is one, even beside our own panel', async () => {
  const { window, document } = open(PAGE);
  watch(window);
  window.history.pushState(null, '', '/t?id=13');
  document.body.append(document.createElement('balcao-panel'));
  await pass(200);
  expect(reads).toBe(2);
  window.dispatchEvent(new window.Event('popstate'));
  await pass(200);
  expect(reads).toBe(3);
});

test('an adapter that fails leaves no ticket on show', async () => {
  const { window, document } = open(PAGE);
  const report = vi.fn<(error: unknown) => void>();
  Object.assign(window, { reportError: report });
  let fails = false;
  watch(window, (page) => {
    if (fails) throw new Error('selector');
    return recogniseDesk(page);
  });
  fails = true;
  document.body.append('x');
  await pass(200);
  expect(numbers()).toEqual(['12', undefined]);
  expect(report).toHaveBeenCalledOnce();
});

test('the off switch leaves nothing behind', async () => {
  const { window, document, show } = open(PAGE);
  watch(window);
  document.querySelector('h1')!.textContent = '#13: Outro';
  await pass(50);
  controller.abort();
  show(true);
  window.dispatchEvent(new window.Event('popstate'));
  document.body.append('x');
  await pass(2000);
  expect(reads).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a watch that was called off before it began does not begin', () => {
  const { window } = open(PAGE);
  controller.abort();
  watch(window);
  expect(reads).toBe(0);
});
