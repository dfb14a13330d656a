// A loaded extension as the benchmark sees it: a page that asks, and a background worker that can be put to death.

import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import type { BareChromium } from './bare-chromium.ts';
import { BENCH_PAGE } from './bench-extensions.ts';

export interface BenchWorker {
  /** @returns milliseconds from the page's message to its answer */
  ask(type: 'rankArticles' | 'searchArticles', text: string): Promise<number>;
  /** Waits until what the worker keeps in IndexedDB is there; at once where it keeps nothing. */
  untilKept(): Promise<void>;
  /** The worker is gone when this resolves. */
  kill(): Promise<void>;
  /** Of the running worker after a collection: JavaScript heap and the buffers outside it. */
  measureMegabytes(): Promise<number>;
}

const KEPT_TIMEOUT_MS = 240_000;

export async function loadBenchWorker(browser: BareChromium, folder: string): Promise<BenchWorker> {
  const { id } = await browser.send<{ id: string }>('Extensions.loadUnpacked', { path: resolve(folder) });
  const origin = `chrome-extension://${id}/`;
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: `${origin}${BENCH_PAGE}`,
  });
  const page = await browser.attach(targetId);
  await browser.send('ServiceWorker.enable', {}, page);

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await browser.send<{
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, page);
    if (exceptionDetails) throw new Error(`${folder}: ${exceptionDetails.exception?.description}`);
    return result.value;
  }

  async function findWorker(): Promise<string | undefined> {
    const targets = await browser.listTargets();
    return targets.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId;
  }

  return {
    ask(type, text) {
      const data = type === 'rankArticles' ? { subject: '', messages: [text] } : text;
      return evaluate(`(async () => {
        const message = { id: 1, type: '${type}', data: ${JSON.stringify(data)}, timestamp: Date.now() };
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        const ms = performance.now() - start;
        if (!answer?.res?.suggestions) throw new Error('No answer: ' + JSON.stringify(answer));
        return ms;
      })()`);
    },
    async untilKept() {
      const until = Date.now() + KEPT_TIMEOUT_MS;
      while (Date.now() < until && !(await evaluate<boolean>(IS_KEPT))) await sleep(250);
    },
    async kill() {
      while (await findWorker()) {
        await browser.send('ServiceWorker.stopAllWorkers', {}, page);
        await sleep(50);
      }
    },
    async measureMegabytes() {
      const worker = await findWorker();
      if (!worker) throw new Error(`${folder} has no worker running.`);
      const session = await browser.attach(worker);
      await browser.send('HeapProfiler.collectGarbage', {}, session);
      const { usedSize, backingStorageSize = 0 } = await browser.send<{
        usedSize: number;
        backingStorageSize?: number;
      }>('Runtime.getHeapUsage', {}, session);
      await browser.send('Target.detachFromTarget', { sessionId: session });
      return (usedSize + backingStorageSize) / 1e6;
    },
  };
}

/** True as well where nothing is ever kept. */
const IS_KEPT = `(async () => {
  if ((await indexedDB.databases()).every(({ name }) => name !== 'knowledge-base')) return true;
  return new Promise((resolve) => {
    const opening = indexedDB.open('knowledge-base');
    opening.onsuccess = () => {
      const count = opening.result.transaction('index').objectStore('index').count();
      count.onsuccess = () => { opening.result.close(); resolve(count.result > 0); };
    };
  });
})()`;
