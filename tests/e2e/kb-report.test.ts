// The report as a team leader opens it: from a file, at a desk and on a phone, by day and by night, and on paper.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSources } from '../../kb/tools/import/import-sources.ts';
import { toReport } from '../../kb/tools/report/to-report.ts';
import { articleOf } from '../kb/article-of.ts';
import { findingOf, pageOf, reportInputOf } from '../kb/tools/report/report-input-of.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LONG_PATH = `Tramita_GOV_BR/${'Processo_que_nao_sai_do_barramento_'.repeat(5)}.rst`;

let browser: Browser;
let folder: string;
let address: string;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), headless: true });
  folder = await mkdtemp(join(tmpdir(), 'balcao-report-'));
  const file = join(folder, 'report.html');
  await writeFile(file, await makeReport());
  address = pathToFileURL(file).href;
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Our own articles, and by hand what they do not have: faults, long names, near-duplicates. */
async function makeReport(): Promise<string> {
  const demo = reportInputOf();
  const { articles: own } = await importSources(['kb/articles']);
  expect(own.length).toBeGreaterThan(10);
  const long = articleOf({
    id: 'long',
    title: 'Verificação_'.repeat(12),
    source: { path: LONG_PATH, line: 4321 },
  });
  const articles = [...own, ...demo.articles, long];
  return toReport({
    ...demo,
    articles,
    pages: [...demo.pages, ...own.map((one) => pageOf({ path: one.source.path, articles: [one] }))],
    findings: [...demo.findings, findingOf({ path: LONG_PATH, message: `${'a'.repeat(120)} <b>` })],
    sourceBase: 'wiki',
  });
}

async function openReport(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  // The page's policy would keep axe out as well.
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

describe.each([1280, 400])('at %i px', (width) => {
  test.each(['light', 'dark'] as const)('has no axe violation, %s', async (colorScheme) => {
    const page = await openReport(width, colorScheme);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.evaluate(await readFile(AXE, 'utf8'));
    const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await page.context().close();
  });

  test('is never wider than the window, everything unfolded', async () => {
    const page = await openReport(width);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });
});

test('asks nobody for anything and breaks no rule of its own policy', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(requests).toEqual([address]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('filters findings without a script', async () => {
  const page = await openReport(1280);
  const files = page.locator('.file:visible');
  const before = await files.count();
  const filter = page.getByLabel('Mostrar');
  await filter.selectOption('note');
  expect(await files.count()).toBe(1);
  await expect(files.locator('summary').textContent()).resolves.toContain('1 nota');
  await filter.selectOption({ label: 'Link privado (2)' });
  expect(await files.count()).toBe(2);
  await filter.selectOption('');
  expect(await files.count()).toBe(before);
  await page.context().close();
});

test('has one h1, and no heading level is skipped', async () => {
  const page = await openReport(1280);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
  await page.context().close();
});

test('shows on paper what is folded on screen, and nothing beyond the margin', async () => {
  // A4 less the margins, in CSS px.
  const page = await openReport(Math.floor(((210 - 24) / 25.4) * 96), 'dark');
  await page.emulateMedia({ media: 'print' });
  const hint = page.locator('.finding .hint').first();
  expect((await hint.boundingBox())?.height).toBeGreaterThan(0);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  await page.context().close();
});
