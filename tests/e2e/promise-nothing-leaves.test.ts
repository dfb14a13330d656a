// Promise 2: ticket text lives in memory. A word that stands only in the ticket is looked for everywhere else.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Request, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBundleAnalyser } from '../../kb/bundle/create-bundle-analyser.ts';
import { openBundle } from '../../kb/bundle/open-bundle.ts';
import { toFields } from '../../kb/search/article-fields.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { launchChromium, type ChromiumWithExtension } from '../support/launch-chromium.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { REPLY_BOX, statusIs, testId } from '../support/test-id.ts';

const CANARY = 'Xanfrolina77';
const TICKET = '3201224';

describe('the text of a ticket', () => {
  let desk: DemoDesk;
  let extensionDir: string;
  let chromium: ChromiumWithExtension;
  let page: Page;
  let worker: Worker;
  const requests: { readonly url: string; readonly said: string }[] = [];
  const printed: string[] = [];
  let readText: string | null;
  let storedAtFirst: Awaited<ReturnType<typeof readExtensionStorage>>;

  beforeAll(async () => {
    desk = await serveDemoDesk();
    extensionDir = (await extensionForTests()).chrome;
    chromium = await launchChromium({ extensionDir, headless: true });
    const { context } = chromium;
    worker = await chromium.worker();
    context.on('request', (request) => requests.push(describeRequest(request)));
    context.on('console', (message) => printed.push(message.text()));
    context.on('weberror', (error) => printed.push(String(error.error())));
    await worker.evaluate(recordWorker);
    // The desk's own page has the word in the requester's message and in the agent's.
    await context.route(`**/tickets/${TICKET}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('<div class="text"><p>', `$&${CANARY} `);
      await route.fulfill({ response, body });
    });
    page = await context.newPage();
    await page.goto(`${desk.origin}/tickets/${TICKET}`);
    readText = await page.innerText(testId('suggestion')).then(() => page.textContent(testId('read-text')));
    storedAtFirst = await worker.evaluate(readExtensionStorage);
    await doTheWholeJob(page);
  });
  afterAll(async () => {
    await chromium?.close();
    await desk.close();
  });

  it('was read by the panel, and the recorders were listening', async () => {
    expect(readText).toContain(CANARY);
    expect(requests.map(({ url }) => url)).toContain(`${desk.origin}/tickets/${TICKET}`);
    expect((await recordedInWorker()).fetched.length).toBeGreaterThan(0);
    await page.evaluate(() => console.log('the page prints'));
    await expect.poll(() => printed).toContain('the page prints');
  });

  it('is in no request, of page, content script or worker', async () => {
    const ours = requests.filter(({ url }) => !url.startsWith(desk.origin));
    expect(
      ours.filter(({ url }) => !url.startsWith('chrome-extension:') && !url.startsWith('data:')),
    ).toEqual([]);
    expect(JSON.stringify(requests)).not.toContain(CANARY);
    expect(JSON.stringify(await recordedInWorker())).not.toContain(CANARY);
    const { fetched } = await recordedInWorker();
    expect(
      fetched.filter((url) => !url.startsWith(`chrome-extension://${chromium.extensionId}/kb/`)),
    ).toEqual([]);
  });

  it('is in no storage of the extension; the session holds the ticket’s identity and the choice alone', async () => {
    const stored = await worker.evaluate(readExtensionStorage);
    for (const one of [storedAtFirst, stored]) {
      expect(JSON.stringify(one.session)).toContain(TICKET);
      expect(JSON.stringify(one)).not.toContain(CANARY);
    }
    expect(storedAtFirst.local).toEqual({});
    expect(stored.sync).toEqual({});
    const [[key, entry] = ['', undefined], ...others] = Object.entries(stored.session);
    expect(others).toEqual([]);
    expect(key).toMatch(/^held-ticket:\d+$/);
    expect(entry).toEqual({
      heldAt: expect.any(Number),
      origin: desk.origin,
      held: {
        ticket: {
          desk: 'generic',
          number: TICKET,
          subject: expect.stringMatching(/^Processo enviado/),
          requester: 'Helena Duarte',
          agent: 'Ana Ribeiro',
        },
        choice: {
          articleId: expect.any(String),
          alternative: 0,
          typed: {},
          answered: {
            'agent.name': 'Ana Ribeiro',
            'requester.name': 'Helena Duarte',
            'ticket.number': TICKET,
          },
        },
      },
    });
  });

  it('leaves, once a reply was inserted, only which of the article’s own words the ticket had', async () => {
    const { local } = await worker.evaluate(readExtensionStorage);
    expect(local).toEqual({ usedArticles: [{ articleId: expect.any(String), terms: expect.any(Object) }] });
    const [use] = local['usedArticles'] as [{ articleId: string; terms: Record<string, number> }];
    const bundle = await openBundle((name) => readFile(join(extensionDir, 'kb', name)));
    const article = bundle.articles.find(({ id }) => id === use.articleId);
    const analyse = createBundleAnalyser(bundle);
    const words = new Set(analyse(Object.values(toFields(article!)).join('\n')).map(({ term }) => term));
    const kept = Object.keys(use.terms);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((term) => !words.has(term) || /\d|@/.test(term))).toEqual([]);
    const names = analyse('Helena Duarte, Ana Ribeiro').map(({ term }) => term);
    expect(kept.filter((term) => names.includes(term))).toEqual([]);
  });

  it('is in no storage of the page’s, where the extension has left nothing at all', async () => {
    const stored = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      historyState: history.state as unknown,
    }));
    expect(stored).toEqual({ local: {}, session: {}, cookies: '', databases: [], historyState: null });
  });

  it('is in no line of a console', async () => {
    expect(JSON.stringify(printed)).not.toContain(CANARY);
    expect(JSON.stringify((await recordedInWorker()).printed)).not.toContain(CANARY);
  });

  it('is forgotten with its tab: the session is empty', async () => {
    await page.close();
    await expect.poll(() => worker.evaluate(() => chrome.storage.session.get(null))).toEqual({});
  });

  const recordedInWorker = () => worker.evaluate(() => recorded);
});

async function doTheWholeJob(page: Page): Promise<void> {
  await page.click(REPLY_BOX);
  await page.keyboard.type('Rascunho.');
  await page.fill(testId('search'), 'recibo');
  await page.press(testId('search'), 'Escape');
  await page.click(testId('suggestion'));
  await page.click(testId('insert'));
  await page.waitForSelector(statusIs('inserted'));
  await page.click('.actions button:not([data-testid])');
  await page.waitForSelector(statusIs('copied'));
}

function describeRequest(request: Request): { url: string; said: string } {
  const said = JSON.stringify([request.url(), request.headers(), request.postData()]);
  return { url: request.url(), said };
}

declare const chrome: { storage: Record<'local' | 'session' | 'sync' | 'managed', StorageArea> };
interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
}
declare let recorded: { fetched: string[]; printed: string[] };

/** Runs in the worker: what it fetches and what it prints, whatever the driver may miss. */
function recordWorker(): void {
  const own: typeof recorded = { fetched: [], printed: [] };
  const scope = globalThis as unknown as Record<string, unknown>;
  scope.recorded = own;
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    own.fetched.push(new Request(input, init).url + (init ? JSON.stringify(init) : ''));
    return fetch(input, init);
  };
  for (const name of ['WebSocket', 'EventSource', 'WebTransport'])
    scope[name] = function connect(url: string) {
      own.fetched.push(url);
    };
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const)
    console[level] = (...said: unknown[]) => own.printed.push(said.map((one) => String(one)).join(' '));
}

/** Runs in the worker. */
async function readExtensionStorage() {
  const { local, session, sync, managed } = chrome.storage;
  const names = await caches.keys();
  const databases = await indexedDB.databases();
  return {
    local: await local.get(null),
    session: await session.get(null),
    sync: await sync.get(null),
    managed: await managed.get(null),
    cached: await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    ),
    databases: databases.map(({ name }) => name),
  };
}
