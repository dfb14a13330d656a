// Promise 6 over the deaths of the background worker: what an earlier life kept serves the next one, and gives way to
// another bundle, to damage and to an IndexedDB that is gone.

import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alterExtension, reviseBundleFile } from '../support/altered-extension.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { launchChromium, loadExtension } from '../support/launch-chromium.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { testId } from '../support/test-id.ts';

const FIRST_TITLE = /status 6/i;

let desk: DemoDesk;
let extensions: Awaited<ReturnType<typeof extensionForTests>>;
beforeAll(async () => {
  desk = await serveDemoDesk(0);
  extensions = await extensionForTests();
});
afterAll(() => desk.close());

async function damage(file: string): Promise<void> {
  await writeFile(file, (await readFile(file)).subarray(0, 100));
}

describe('in Chromium', () => {
  interface Life {
    readonly page: Page;
    readonly folder: string;
    /** Runs in the worker; the store's two object stores are open in `transaction`. */
    inStore(change: string): Promise<void>;
    /** Loads the extension anew, as an update does (a driven worker cannot be stopped), and opens the ticket again. */
    nextLife(): Promise<void>;
  }

  /** After a first life that has kept everything. */
  async function afterFirstLife(name: string, look: (life: Life) => Promise<void>): Promise<void> {
    const folder = await alterExtension(extensions.chrome, name, async () => {});
    const { context, worker, close } = await launchChromium({ extensionDir: folder, headless: true });
    try {
      const page = await context.newPage();
      await page.goto(`${desk.origin}/tickets/3201224`);
      await page.waitForSelector(testId('suggestion'));
      await untilKept(await worker());
      await look({
        page,
        folder,
        inStore: async (change) => (await worker()).evaluate(IN_STORE.replace('CHANGE', change)),
        async nextLife() {
          const old = await worker();
          const gone = new Promise((resolve) => old.once('close', resolve));
          await loadExtension(context, folder);
          await gone;
          await page.reload();
        },
      });
    } finally {
      await close();
    }
  }

  const IN_STORE = `new Promise((resolve, reject) => {
    const opening = indexedDB.open('knowledge-base');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['index', 'articles'], 'readwrite');
      CHANGE;
      transaction.oncomplete = () => { opening.result.close(); resolve(); };
      transaction.onabort = () => reject(transaction.error);
    };
  })`;

  async function untilKept(worker: Worker): Promise<void> {
    const count = IN_STORE.replace(
      'CHANGE',
      `const count = transaction.objectStore('articles').count();
       count.onsuccess = () => count.result === 0 && transaction.abort()`,
    );
    await expect
      .poll(() =>
        worker.evaluate(count).then(
          () => 'kept',
          () => 'not yet',
        ),
      )
      .toBe('kept');
  }

  it('the next life answers from what was kept, articles too, though the package was damaged', async () => {
    await afterFirstLife('kept', async ({ page, folder, nextLife }) => {
      await damage(`${folder}/kb/kb.json`);
      await nextLife();
      await page.waitForSelector(testId('suggestion'));
      expect(await page.textContent(testId('suggestion'))).toMatch(FIRST_TITLE);
      await page.click(testId('suggestion'));
      expect(await page.textContent(testId('article'))).toMatch(FIRST_TITLE);
    });
  });

  it('another packaged bundle takes its place', async () => {
    await afterFirstLife('updated', async ({ page, folder, nextLife }) => {
      await reviseBundleFile(`${folder}/kb`, 'kb.json', (text) =>
        text.replaceAll(/status 6/gi, 'Situação VI'),
      );
      await nextLife();
      await page.waitForSelector(testId('suggestion'));
      expect(await page.textContent(testId('suggestion'))).toMatch(/Situação VI/);
    });
  });

  it.each([
    ['cleared', `transaction.objectStore('index').clear(); transaction.objectStore('articles').clear()`],
    ['replaced by nonsense', `transaction.objectStore('index').put({ key: 1, index: 'x' }, 'current')`],
    ['kept without its articles', `transaction.objectStore('articles').clear()`],
  ])('a store that was %s costs nothing but time', async (what, change) => {
    await afterFirstLife(what.replaceAll(' ', '-'), async ({ page, inStore, nextLife }) => {
      await inStore(change);
      await nextLife();
      await page.click(testId('suggestion'));
      expect(await page.textContent(testId('article'))).toMatch(FIRST_TITLE);
    });
  });
});

it('in Firefox, the next life answers from what was kept, though the package was damaged', async () => {
  const folder = await alterExtension(extensions.firefox, 'kept', async () => {});
  const { browser, close } = await launchFirefox({
    extensionDir: folder,
    headless: true,
    prefs: { 'extensions.background.idle.timeout': 500 },
  });
  try {
    const page = await browser.newPage();
    // Puppeteer's own waiting does not see a shadow root change.
    const firstTitle = async () =>
      (await page.$(`>>> ${testId('suggestion')}`))?.evaluate((element) => element.textContent);
    await page.goto(`${desk.origin}/tickets/3201224`);
    await expect.poll(firstTitle, { timeout: 30_000 }).toMatch(FIRST_TITLE);
    // BiDi does not see the background: time enough to keep everything, and to be suspended.
    await sleep(4000);
    await damage(`${folder}/kb/kb.json`);
    await page.reload();
    await expect.poll(firstTitle, { timeout: 30_000 }).toMatch(FIRST_TITLE);
  } finally {
    await close();
  }
});
