// The main job on the demo desk, in both browsers: read, propose, fill, insert, undo; the agent sends.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAgentBrowser, type AgentBrowser, type AgentPage } from '../support/agent-browser.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { REPLY_BOX, testId } from '../support/test-id.ts';

const DRAFT = 'Rascunho da agente.';

let desk: DemoDesk;
let extensions: Awaited<ReturnType<typeof extensionForTests>>;
beforeAll(async () => {
  desk = await serveDemoDesk();
  extensions = await extensionForTests();
});
afterAll(() => desk.close());

describe.each(['Chromium', 'Firefox'] as const)('the main job in %s', (name) => {
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

  const status = (state: string) => page.textOf(`${testId('status')}[data-state=${state}]`);

  it('reads the ticket exactly and feeds the search with the requester’s words alone', async () => {
    await page.goto(`${desk.origin}/tickets/3201224`);
    expect(await page.textOf(testId('ticket-number'))).toBe('3201224');
    expect(await page.textOf(testId('ticket-subject'))).toBe((await page.textOf('main h1')).trim());
    expect(await page.textOf(testId('ticket-requester'))).not.toMatch(/@/);
    const read = await page.textOf(testId('read-text'));
    expect(read).toMatch(/recibo foi gerado/);
    // The agent's own message in the thread talks of a password.
    expect(read).not.toMatch(/senha/i);
  });

  it('proposes the article with its reasons, fills the reply, inserts it at the caret and undoes it in one key', async () => {
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.click(REPLY_BOX);
    await page.type(`${DRAFT}\n\nFim do rascunho.`);
    for (let line = 0; line < 2; line++) await page.press('ArrowUp');
    await page.press('End');
    const draft = await page.valueOf(REPLY_BOX);

    expect(await page.textOf(testId('suggestion'))).toMatch(/status 6/i);
    // One subject: a closing question is no second one.
    expect(await page.textOf('.scroll')).not.toMatch(/assuntos/);
    await page.click(testId('suggestion'));
    const preview = await page.textOf(testId('reply-preview'));
    expect(preview).toMatch(/3201224/);
    expect(preview).toMatch(/Ana Ribeiro/);
    await page.click(testId('insert'));
    await status('inserted');

    const written = await page.valueOf(REPLY_BOX);
    expect(written.startsWith(DRAFT)).toBe(true);
    expect(written.endsWith('Fim do rascunho.')).toBe(true);
    expect(written).toMatch(/chamado nº 3201224/);
    expect(written).not.toMatch(/\{\{|undefined|Prezado\(a\) ,/);

    await page.press('Control+z');
    await vi.waitFor(async () => expect(await page.valueOf(REPLY_BOX)).toBe(draft));
    expect(await (await fetch(`${desk.origin}/tickets/3201224/replies.json`)).json()).toEqual([]);
  });

  it('says that it does not know, and offers nothing as the answer', async () => {
    await page.goto(`${desk.origin}/tickets/3201247`);
    await page.textOf(testId('no-answer'));
    expect(await page.count(testId('suggestion'))).toBe(0);
  });

  it('reads again what arrives late', async () => {
    await page.goto(`${desk.origin}/tickets/3201259`);
    await vi.waitFor(
      async () => expect(await page.textOf(testId('read-text'))).toMatch(/Protocolo Integrado/),
      10_000,
    );
    expect(await page.textOf(testId('suggestion'))).toMatch(/Protocolo Integrado/);
  });

  it('stays away from a page that is no ticket', async () => {
    await page.goto(`${desk.origin}/about`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.count('balcao-panel')).toBe(0);
  });

  it('says that it could not read a ticket without a subject', async () => {
    await page.goto(`${desk.origin}/tickets/broken`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.count(testId('suggestion'))).toBe(0);
  });

  it('refuses to insert when the page has moved on to another ticket in that very instant', async () => {
    await page.goto(`${desk.origin}/app#/tickets/3201224`);
    await page.click(testId('suggestion'));
    await page.textOf(testId('reply-preview'));
    await page.evaluate(
      `document.addEventListener('pointerdown', () => document.dispatchEvent(new CustomEvent('desk:show', { detail: '3201247' })), { capture: true, once: true })`,
    );
    await page.click(testId('insert'));
    await vi.waitFor(async () => expect(await page.textOf(testId('ticket-number'))).toBe('3201247'));
    expect(await page.valueOf(REPLY_BOX)).toBe('');
  });

  it('ignores clicks and keys that the page makes up', async () => {
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.click(testId('suggestion'));
    await page.textOf(testId('reply-preview'));
    await page.evaluate(
      `document.querySelector('balcao-panel').shadowRoot.querySelector('[data-testid=insert]').click()`,
    );
    await status('refused');
    expect(await page.valueOf(REPLY_BOX)).toBe('');
  });

  it('keeps the page’s single-key hotkeys out of what is typed in the panel', async () => {
    await page.goto(`${desk.origin}/app#/tickets/3201224`);
    await page.click(testId('search'));
    await page.type('recibo');
    expect(await page.valueOf(testId('search'))).toBe('recibo');
    expect(await page.count('.hotkey')).toBe(0);
  });
});
