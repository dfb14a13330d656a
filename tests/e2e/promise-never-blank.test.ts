// Promise 6: a damaged knowledge base is said to be one, the page beside it works on, and its age is always on show.

import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndexFile } from '../../kb/search/search-index.ts';
import { alterExtension, reviseBundleFile } from '../support/altered-extension.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { REPLY_BOX, testId } from '../support/test-id.ts';

const OWN_BASE = /^Base balcao v1 · /;

let desk: DemoDesk;
let extensionDir: string;
beforeAll(async () => {
  desk = await serveDemoDesk(0, {
    '/redmine': await readFile('tests/fixtures/desks/redmine-issue/page.html', 'utf8'),
  });
  extensionDir = (await extensionForTests()).chrome;
});
afterAll(() => desk.close());

async function onTicket(id: string, folder: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { context, close } = await launchChromium({ extensionDir: folder, headless: true });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${desk.origin}/tickets/${id}`);
    await look(page);
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
}

const path = (folder: string, name: string) => `${folder}/${name}`;

describe('a packed knowledge base', () => {
  it.each<[string, (kbFolder: string) => Promise<void>]>([
    [
      'with one bit of kb.json flipped',
      async (folder) => {
        const bytes = await readFile(path(folder, 'kb.json'));
        const middle = bytes.length >> 1;
        bytes[middle] = bytes[middle]! ^ 1;
        await writeFile(path(folder, 'kb.json'), bytes);
      },
    ],
    [
      'with index.json cut short',
      async (folder) => {
        const bytes = await readFile(path(folder, 'index.json'));
        await writeFile(path(folder, 'index.json'), bytes.subarray(0, bytes.length - 10));
      },
    ],
    ['without a manifest', (folder) => rm(path(folder, 'manifest.json'))],
    [
      'without articles',
      (folder) => reviseBundleFile(folder, 'kb.json', () => '{"articles":[],"products":[]}'),
    ],
  ])('%s is said not to open, and the page works on', async (title, damage) => {
    const folder = await alterExtension(extensionDir, title.replaceAll(/\W+/g, '-'), damage);
    await onTicket('3201224', folder, async (page) => {
      const panel = page.locator(testId('panel'));
      await panel.getByRole('heading', { name: 'A base de conhecimento não abriu' }).waitFor();
      expect(await page.textContent(testId('kb-age'))).toBe('Base indisponível');
      expect(await page.textContent(testId('ticket-number'))).toBe('3201224');
      expect(await page.locator(testId('suggestion')).count()).toBe(0);

      // It stays damaged, and trying again says so again.
      await panel.getByRole('button', { name: 'Tentar de novo' }).click();
      await panel.getByRole('heading', { name: 'A base de conhecimento não abriu' }).waitFor();
      await page.fill(REPLY_BOX, 'Resposta escrita à mão.');
      await page.keyboard.press('Control+Enter');
      expect(await page.inputValue(REPLY_BOX)).toBe('Resposta escrita à mão.');
    });
  });

  it('whose index was made for another configuration is indexed anew', async () => {
    const folder = await alterExtension(extensionDir, 'foreign-index', (kbFolder) =>
      reviseBundleFile(kbFolder, 'index.json', (content) => {
        const index = JSON.parse(content) as SearchIndexFile;
        const { sequence } = index.statistics;
        expect(sequence.length).toBeGreaterThan(0);
        // Used as it is, it would find one word everywhere.
        const statistics = { ...index.statistics, sequence: sequence.map(() => 0) };
        return JSON.stringify({ ...index, fingerprint: 'of another configuration', statistics });
      }),
    );
    await onTicket('3201224', folder, async (page) => {
      expect(await page.textContent(testId('suggestion'))).toMatch(/status 6/i);
      expect(await page.textContent(testId('kb-age'))).toMatch(OWN_BASE);
    });
  });

  it('shows its age in every state: loading or open, list, search, article, no answer, unread ticket', async () => {
    await onTicket('3201224', extensionDir, async (page) => {
      const age = async () => {
        const element = page.locator(testId('kb-age'));
        expect(await element.isVisible()).toBe(true);
        return element.textContent();
      };
      await page.waitForSelector(testId('suggestion'));
      expect(await age()).toMatch(OWN_BASE);
      await page.fill(testId('search'), 'nada disso existe');
      expect(await age()).toMatch(OWN_BASE);
      await page.fill(testId('search'), '');
      await page.click(testId('suggestion'));
      await page.waitForSelector(testId('article'));
      expect(await age()).toMatch(OWN_BASE);
      await page.goto(`${desk.origin}/tickets/3201247`);
      await page.waitForSelector(testId('no-answer'));
      expect(await age()).toMatch(OWN_BASE);
      // However little room there is.
      await page.setViewportSize({ width: 480, height: 320 });
      expect(await age()).toMatch(OWN_BASE);
      // A helpdesk's page whose ticket cannot be read.
      await page.goto(`${desk.origin}/redmine`);
      await page.waitForSelector(testId('ticket-number'));
      await page.evaluate(() => document.querySelector('.issue .subject')?.remove());
      await page.getByRole('heading', { name: 'Não consegui ler o chamado' }).waitFor();
      expect(await age()).toMatch(OWN_BASE);
    });
  });
});
