// Promise 9: on a page that is not a ticket the extension costs almost nothing.

import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { launchChromium, type ChromiumWithExtension } from '../support/launch-chromium.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { testId } from '../support/test-id.ts';

const LOADER = 'content-scripts/desk.js';
const MAX_LOADER_BYTES = 12_000;

describe('on a page that is not a ticket', () => {
  let desk: DemoDesk;
  let extensionDir: string;
  let chromium: ChromiumWithExtension;
  let page: Page;
  let loader: LoaderWorld;
  beforeAll(async () => {
    desk = await serveDemoDesk();
    extensionDir = (await extensionForTests()).chrome;
    chromium = await launchChromium({ extensionDir, headless: true });
    chromium.context.setDefaultTimeout(10_000);
    const worker = await chromium.worker();
    await worker.evaluate(() => {
      const injected: unknown[] = [];
      const { executeScript } = chrome.scripting;
      Object.assign(globalThis, { injected });
      chrome.scripting.executeScript = (injection) => {
        injected.push(injection.files);
        return executeScript.call(chrome.scripting, injection);
      };
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await desk.close();
  });
  beforeEach(async () => {
    page = await chromium.context.newPage();
    loader = await enterLoaderWorld(page, `${desk.origin}/about`);
  });
  afterEach(() => page.close());

  it('the loader is all there is: under 12 kB gzip, and no React in it', async () => {
    const source = await readFile(`${extensionDir}/${LOADER}`);
    expect(gzipSync(source, { level: 9 }).byteLength).toBeLessThan(MAX_LOADER_BYTES);
    expect(source.toString()).not.toMatch(/react/i);
    expect(await loader.scripts()).toEqual([LOADER]);
  });

  it('nothing of the panel comes: no element, no style, no script injected, no ticket held', async () => {
    await loader.settle();
    expect(await page.locator('balcao-panel, balcao-panel-x').count()).toBe(0);
    expect(
      await page.evaluate(() => document.querySelectorAll('style, html > :not(head, body)').length),
    ).toBe(0);
    const worker = await chromium.worker();
    expect(await worker.evaluate(() => injected)).toEqual([]);
    expect(await worker.evaluate(() => chrome.storage.session.get(null))).toEqual({});
  });

  it('four listeners and one observer are all that it leaves on the page', async () => {
    expect(await loader.listeners()).toEqual([
      // WXT's: a newer loader of ours tells the older to go.
      expect.stringMatching(/^document \w+:desk:wxt:content-script-started$/),
      'document visibilitychange',
      'window hashchange',
      'window popstate',
    ]);
    expect(await loader.observers()).toBe(1);
  });

  it('a burst of 200 changes is read once or twice, and at rest nothing is read', async () => {
    await loader.settle();
    await loader.run('reads = 0');
    await page.evaluate(async () => {
      for (let change = 0; change < 200; change++) {
        document.querySelector('main')?.append(`${change}`);
        if (change % 20 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await expect.poll(() => loader.run('reads')).toBeGreaterThan(0);
    await loader.settle();
    const reads = await loader.run('reads');
    expect(reads).toBeLessThanOrEqual(2);
    await loader.settle();
    expect(await loader.run('reads')).toBe(reads);
  });

  it('nothing is read while the tab is hidden, and the page is read again when it is shown', async () => {
    await loader.settle();
    await loader.run(
      `reads = 0; Object.defineProperty(document, 'hidden', { configurable: true, value: true })`,
    );
    await page.evaluate(() => document.querySelector('main')?.append('mudou'));
    await loader.settle();
    expect(await loader.run('reads')).toBe(0);
    await loader.run('delete document.hidden');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => loader.run('reads')).toBe(1);
  });

  it('a ticket that comes later brings the panel, and the loader goes', async () => {
    await page.goto(`${desk.origin}/app`);
    await page.evaluate(() => void (location.hash = '#/tickets/3201224'));
    await page.waitForSelector(testId('suggestion'));
    const worker = await chromium.worker();
    expect(await worker.evaluate(() => injected)).toEqual([['/content-scripts/panel.js']]);
  });
});

declare const injected: unknown[];
declare const chrome: {
  scripting: { executeScript(injection: { files?: string[] }): Promise<unknown> };
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
};

interface LoaderWorld {
  /** Runs in the loader's own world. */
  run(expression: string): Promise<unknown>;
  /** What the extension runs on this page. */
  scripts(): Promise<string[]>;
  listeners(): Promise<string[]>;
  /** How many mutation observers are alive. */
  observers(): Promise<number>;
  /** Until a reading that is due has been done. */
  settle(): Promise<void>;
}

/** Counts the readings of the page: each is one task that asks for elements. */
const COUNT_READS = `
  var reads = 0;
  {
    const { querySelector } = Document.prototype;
    let isReading = false;
    Document.prototype.querySelector = function (selector) {
      if (!isReading) {
        isReading = true;
        reads++;
        queueMicrotask(() => { isReading = false; });
      }
      return querySelector.call(this, selector);
    };
  }`;

/** Longer than the watcher's own patience. */
const SETTLED_MS = 400;

async function enterLoaderWorld(page: Page, url: string): Promise<LoaderWorld> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  let world = 0;
  cdp.on('Debugger.scriptParsed', ({ url: script }) => {
    if (script.startsWith('chrome-extension://')) scripts.push(new URL(script).pathname.slice(1));
  });
  const entered = new Promise<void>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
      if (name !== 'Balcão') return;
      world = id;
      resolve();
    });
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Debugger.enable');
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: world,
      awaitPromise: true,
      returnByValue,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  await page.goto(url);
  await entered;
  await evaluate(COUNT_READS, true);
  return {
    run: async (expression) => (await evaluate(expression, true)).value as unknown,
    scripts: async () => scripts,
    async listeners() {
      const found: string[] = [];
      for (const target of ['document', 'window']) {
        const { objectId = '' } = await evaluate(target, false);
        const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId });
        found.push(...listeners.map(({ type }) => `${target} ${type}`));
      }
      return found.toSorted();
    },
    async observers() {
      const { objectId: prototypeObjectId = '' } = await evaluate('MutationObserver.prototype', false);
      const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
      });
      return result.value as number;
    },
    settle: async () =>
      void (await evaluate(`new Promise((resolve) => setTimeout(resolve, ${SETTLED_MS}))`, true)),
  };
}
