// The preview as an author has it open beside the editor: at a desk and on a narrow screen, by day and by night, and
// through every save.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreviewServer, type RunningPreview } from '../../kb/tools/serve/preview-server.ts';
import { BADGE, makePreviewFolder, PRINTER } from '../kb/tools/serve/preview-folder.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PRINTER_PAGE = 'article/impressao%2Fimpressora-parada';

let browser: Browser;
let root: string;
let off: AbortController;
let server: RunningPreview;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), headless: true });
  root = await makePreviewFolder();
  // What cannot be read is part of what must look right.
  await writeFile(join(root, 'Acesso/quebrado.rst'), new Uint8Array([0xff, 0xfe, 0x00]));
  await start(0);
});

afterAll(async () => {
  await stop();
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

async function start(port: number): Promise<void> {
  off = new AbortController();
  server = await startPreviewServer({ sources: [root], port, language: 'pt-BR', signal: off.signal });
}

async function stop(): Promise<void> {
  off?.abort();
  await server?.closed;
}

async function open(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme });
  const page = await context.newPage();
  await page.goto(server.address + path);
  return page;
}

async function rewrite(path: string, from: string, to: string): Promise<void> {
  const file = join(root, path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

describe.each([1280, 400])('at %i px', (width) => {
  describe.each([
    '',
    PRINTER_PAGE,
    'article/acesso%2Fcracha',
    'article/acesso%2Fvisita',
    'ticket?ticket=catraca',
    'nada',
  ])('the page /%s', (path) => {
    test.each(['light', 'dark'] as const)('has no axe violation, %s', async (colorScheme) => {
      const page = await open(path, width, colorScheme);
      // Evaluated by the browser's debugger: the page's policy keeps nothing out of it.
      await page.evaluate(await readFile(AXE, 'utf8'));
      const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await page.context().close();
    });

    test('is never wider than the window', async () => {
      const page = await open(path, width);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    });
  });

  test('a save shows by itself, at the same place of the page', async () => {
    const page = await open(PRINTER_PAGE, width);
    await page.evaluate('scrollTo(0, 300)');
    await rewrite(PRINTER, 'O técnico passa', 'A técnica passa');
    await page.getByText('A técnica passa').first().waitFor();
    expect(await page.evaluate('scrollY')).toBe(300);
    await rewrite(PRINTER, 'A técnica passa', 'O técnico passa');
    await page.getByText('O técnico passa').first().waitFor();
    await page.context().close();
  });
});

test('a ticket in the box outlives a save, is ranked anew, and is not in the history', async () => {
  const page = await open('ticket');
  await page.getByLabel('Texto do chamado').fill('a torneira do banheiro pinga');
  await page.getByRole('button').click();
  await page.getByText('Nenhum artigo tem uma palavra deste chamado.').waitFor();
  expect(page.url()).toBe(`${server.address}ticket`);
  await rewrite(BADGE, 'crachá; catraca', 'crachá; torneira');
  await page.getByRole('link', { name: 'Crachá <b>sem</b> efeito' }).waitFor();
  expect(await page.getByLabel('Texto do chamado').inputValue()).toBe('a torneira do banheiro pinga');
  await rewrite(BADGE, 'crachá; torneira', 'crachá; catraca');
  await page.context().close();
});

test('the list is filtered while one types, and the focus stays in the box', async () => {
  const page = await open('');
  await page.getByRole('searchbox').pressSequentially('visit');
  await page.getByText('1 artigo encontrado').waitFor();
  expect(await page.locator('.row').count()).toBe(1);
  expect(await page.evaluate('document.activeElement.id')).toBe('q');
  await page.reload();
  expect(await page.locator('.row').count()).toBe(1);
  await page.context().close();
});

test('a link that has the focus has it after a save', async () => {
  const page = await open('');
  await page.getByRole('link', { name: 'Impressora parada' }).focus();
  await rewrite(PRINTER, 'Impressora parada', 'Impressora lenta');
  await page.getByRole('link', { name: 'Impressora lenta' }).waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Impressora lenta');
  await rewrite(PRINTER, 'Impressora lenta', 'Impressora parada');
  await page.context().close();
});

test('breaks no rule of its own policy and asks nobody else', async () => {
  const page = await browser.newPage();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of ['', PRINTER_PAGE, 'ticket?ticket=catraca']) {
    await page.goto(server.address + path);
    await page.waitForResponse(/\/events$/);
  }
  expect([...hosts]).toEqual([new URL(server.address).origin]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a page left open says that the server is gone, and follows it when it is back', async () => {
  const page = await open(PRINTER_PAGE);
  const port = Number(new URL(server.address).port);
  await stop();
  await page.getByText('Sem contato com o kb serve').waitFor();
  await rewrite(PRINTER, 'O técnico passa', 'Alguém passa');
  await start(port);
  await page.getByText('Alguém passa').first().waitFor();
  expect(await page.locator('#lost').isVisible()).toBe(false);
  await page.context().close();
});
