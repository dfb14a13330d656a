// Promise 5: what the agent had written stays, one undo brings it back, and what cannot be inserted is on the clipboard.

import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAgentBrowser, type AgentBrowser, type AgentPage } from '../support/agent-browser.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { REPLY_BOX, statusIs, testId } from '../support/test-id.ts';

let desk: DemoDesk;
let extensions: Awaited<ReturnType<typeof extensionForTests>>;
beforeAll(async () => {
  const redmine = await readFile('tests/fixtures/desks/redmine-issue/page.html', 'utf8');
  desk = await serveDemoDesk(0, {
    '/issues/87': redmine.replace('id="update" style="display: none"', 'id="update"'),
  });
  extensions = await extensionForTests();
});
afterAll(() => desk.close());

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  let browser: AgentBrowser;
  let page: AgentPage;
  beforeAll(async () => {
    browser = await openAgentBrowser(name, extensions);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  const openTicket = async (path: string) => {
    await page.goto(desk.origin + path);
    await page.textOf(testId('ticket-number'));
  };
  const choose = async (words: string) => {
    await page.click(testId('search'));
    await page.type(words);
    await page.textOf(`.list-title + ol ${testId('suggestion')}`);
    await page.press('Enter');
    await page.textOf(testId('reply-preview'));
  };

  it('keeps the draft on both sides of the caret, and one Ctrl+Z brings it back exactly', async () => {
    await openTicket('/tickets/3201224');
    await page.click(testId('suggestion'));
    await page.textOf(testId('reply-preview'));
    for (const [marked, before, after] of [
      ['|Olá.\n\nFim.', '', '\n\nOlá.\n\nFim.'],
      ['Olá.\n\nFim.|', 'Olá.\n\nFim.\n\n', ''],
      ['Olá.\n|\nFim.', 'Olá.\n\n', '\n\nFim.'],
      ['Olá, |Helena.', 'Olá, \n\n', '\n\nHelena.'],
      // What was selected stays.
      ['{Olá}, Helena.', 'Olá\n\n', '\n\n, Helena.'],
    ] as const) {
      const draft = marked.replaceAll(/[|{}]/g, '');
      const start = marked.search(/[|{]/);
      const end = marked.includes('}') ? marked.indexOf('}') - 1 : start;
      await page.click(REPLY_BOX);
      await page.press('Control+a');
      await page.press('Delete');
      await page.type(draft);
      await page.evaluate(`document.querySelector('textarea').setSelectionRange(${start}, ${end})`);

      await page.click(testId('insert'));
      await page.textOf(statusIs('inserted'));
      const written = await page.valueOf(REPLY_BOX);
      expect(written.startsWith(`${before}Prezado(a) Helena Duarte, `)).toBe(true);
      expect(written.endsWith(`Ana Ribeiro${after}`)).toBe(true);
      // The caret is after the reply, and the focus in the box: the agent goes on writing.
      expect(await caret()).toBe(written.length - after.length);

      await page.press('Control+z');
      await vi.waitFor(async () => expect(await page.valueOf(REPLY_BOX)).toBe(draft));
    }
  });

  it('copies when the page takes the reply box away between choosing and inserting, and says so', async () => {
    await openTicket('/issues/87');
    await choose('unidade protocolizadora');
    await page.evaluate(
      `addEventListener('pointerdown', () => document.querySelectorAll('#update, .icon-edit').forEach((one) => one.remove()), { capture: true, once: true })`,
    );
    await page.click(testId('insert'));
    expect(await page.textOf(statusIs('copied'))).toMatch(/Não encontrei a caixa de resposta.*copiada/);
    await expectOnClipboard(/^Prezado\(a\) Paulo Reis, .*Carla Moura Dias$/s);
  });

  it('copies when the reply box takes no text, and leaves it as it was', async () => {
    await openTicket('/tickets/3201231');
    await choose('unidade protocolizadora');
    await page.click(REPLY_BOX);
    await page.type('Já respondido.');
    await page.evaluate(`document.querySelector('textarea').readOnly = true`);
    await page.click(testId('insert'));
    expect(await page.textOf(statusIs('copied'))).toMatch(/não aceita texto.*copiada/);
    expect(await page.valueOf(REPLY_BOX)).toBe('Já respondido.');
    await expectOnClipboard(/^Prezado\(a\) Rafael Nogueira, .*Ana Ribeiro$/s);
  });

  it('writes in the reply box alone while the page keeps stealing the focus', async () => {
    await openTicket('/tickets/3201231');
    await choose('unidade protocolizadora');
    await page.evaluate(`{
      const thief = document.body.appendChild(document.createElement('input'));
      thief.id = 'thief';
      setInterval(() => thief.focus(), 5);
    }`);
    await page.click(testId('insert'));
    await page.textOf(statusIs('inserted'));
    expect(await page.valueOf(REPLY_BOX)).toMatch(/^Prezado\(a\) Rafael Nogueira, .*Ana Ribeiro$/s);
    expect(await page.valueOf('#thief')).toBe('');
  });

  it('copies when the page will not let go of the focus, and writes nowhere', async () => {
    await openTicket('/tickets/3201231');
    await choose('unidade protocolizadora');
    await page.evaluate(`{
      const thief = document.body.appendChild(document.createElement('input'));
      thief.id = 'thief';
      document.querySelector('textarea').addEventListener('focus', () => thief.focus());
    }`);
    await page.click(testId('insert'));
    expect(await page.textOf(statusIs('copied'))).toMatch(/copiada/);
    expect(await page.valueOf('#thief')).toBe('');
    expect(await page.valueOf(REPLY_BOX)).toBe('');
  });

  /** Position of the caret in the reply box, if that has the focus. */
  const caret = () =>
    page.evaluate<number | null>(
      `document.activeElement.matches('textarea') ? document.activeElement.selectionEnd : null`,
    );
  /** Pastes it, as the agent would. */
  const expectOnClipboard = async (text: RegExp) => {
    await page.evaluate(
      `document.body.insertAdjacentHTML('afterbegin', '<form role="search"><textarea id="elsewhere" style="height: 60px"></textarea></form>')`,
    );
    await page.click('#elsewhere');
    await page.press('Control+v');
    await vi.waitFor(async () => expect(await page.valueOf('#elsewhere')).toMatch(text));
  };
});
