// Proves that the live desks are real: an agent signs in, reads the ticket and answers it with the desk's own form.
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveDesk, TicketSeed } from './live-desk.ts';
import { startRedmine } from './redmine.ts';
import { startRequestTracker } from './request-tracker.ts';

const seed: TicketSeed = {
  subject: 'Processo enviado não aparece no órgão de destino',
  requester: { name: 'João Batista Nogueira', email: 'joao.nogueira@prefeitura.test' },
  messages: [
    {
      from: 'requester',
      text: 'Bom dia.\n\nRemeti um processo pelo Tramita GOV.BR na terça-feira & o destino diz que nada chegou.',
    },
    { from: 'agent', text: 'Olá, João.\n\nQual é o número do processo e qual unidade deveria recebê-lo?' },
    {
      from: 'requester',
      text: 'É o 00000.000123/2026-11, para a Divisão de Protocolo.\nA tela mostra "aguardando ciência".',
    },
  ],
};

const reply = 'Obrigada pelas informações, vamos verificar a remessa com a equipe responsável.';

const desks = [
  { name: 'Request Tracker', start: startRequestTracker, answer: answerRequestTracker },
  { name: 'Redmine', start: startRedmine, answer: answerRedmine },
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}, 60_000);

afterAll(() => browser.close());

describe.each(desks)('a live $name', ({ name, start, answer }) => {
  let desk: LiveDesk;
  let page: Page;

  // Long, because the first run on a machine installs the packages.
  beforeAll(async () => {
    desk = await start(seed);
    page = await browser.newPage();
    await desk.signIn(page);
    await page.goto(desk.ticket.url);
  }, 540_000);

  afterAll(async () => {
    await page?.close();
    await desk?.stop();
  }, 60_000);

  it('shows its agent the subject and every message, with who wrote it', async () => {
    expect(desk.name).toBe(name);
    await page.getByText(seed.subject).first().waitFor();
    for (const message of seed.messages) {
      for (const line of message.text.split('\n').filter(Boolean)) {
        await page.getByText(line).filter({ visible: true }).first().waitFor();
      }
    }
    await page.getByText(seed.requester.name).first().waitFor();
  }, 60_000);

  it('keeps the messages in the order in which they were written', async () => {
    expect(await desk.readMessages()).toEqual(seed.messages.map((message) => message.text));
  }, 60_000);

  it('takes an answer through its own form and button', async () => {
    await answer(page);
    await expect
      .poll(() => desk.readMessages(), { timeout: 30_000 })
      .toEqual([...seed.messages.map((message) => message.text), reply]);
  }, 90_000);

  it('listens on 127.0.0.1 only, and leaves no process and no folder behind', async () => {
    const port = Number(new URL(desk.origin).port);
    expect(readListeningAddresses(port)).toEqual(['0100007F']);
    const own = findDeskProcesses().find(({ command }) => command.includes(String(port)));
    const folder = own?.folder ?? '';
    expect(existsSync(folder)).toBe(true);

    await desk.stop();

    expect(readListeningAddresses(port)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
    expect(findDeskProcesses().filter((left) => left.folder.startsWith(folder))).toEqual([]);
  }, 60_000);
});

async function answerRequestTracker(page: Page): Promise<void> {
  // The reply sits in a menu that opens under the pointer.
  await page.hover('#page-actions');
  await page.click('#page-actions-reply');
  const editor = page.frameLocator('#cke_UpdateContent iframe.cke_wysiwyg_frame').locator('body');
  await editor.click();
  await page.keyboard.insertText(reply);
  await page.click('input[name=SubmitTicket]');
  await page.waitForURL(/Display\.html/);
}

async function answerRedmine(page: Page): Promise<void> {
  await page.locator('#content > .contextual a.icon-edit').first().click();
  await page.fill('#issue_notes', reply);
  await page.click('#issue-form input[type=submit][name=commit]');
  await page.waitForSelector('#flash_notice');
}

/** The addresses, as the kernel writes them, on which somebody listens at this port. */
function readListeningAddresses(port: number): string[] {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const LISTEN = '0A';
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((table) => existsSync(table))
    .flatMap((table) => readFileSync(table, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(`:${hexPort}`) && columns[3] === LISTEN)
    .map((columns) => columns[1]?.split(':')[0] ?? '');
}

/** The processes that work in the temporary folder of some live desk, this one or another test's. */
function findDeskProcesses(): { folder: string; command: string }[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const folder = readlinkSync(`/proc/${pid}/cwd`);
      if (!folder.startsWith(join(tmpdir(), 'balcao-'))) return [];
      return [{ folder, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
    } catch {
      // Not a process, or one that ended meanwhile.
      return [];
    }
  });
}
