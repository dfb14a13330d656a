// Promise 3: nothing unresolved reaches the requester, whatever the article lacks and whatever the requester is called.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAgentBrowser, type AgentBrowser, type AgentPage } from '../support/agent-browser.ts';
import { ticketPage } from '../support/demo-desk-pages.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { inPanel, REPLY_BOX, statusIs, testId } from '../support/test-id.ts';

const UNRESOLVED =
  /\{\{|\}\}|undefined|null|_{4,}|\[object|Bom dia\/Boa tarde|Prezad[oa](\(a\))? ,|\((inserir|nome)/i;

const MARKUP = '<img src=x onerror="window.owned=1">';

describe('a reply', () => {
  const pages: Record<string, string> = {};
  let desk: DemoDesk;
  let browser: AgentBrowser;
  let page: AgentPage;
  beforeAll(async () => {
    desk = await serveDemoDesk(0, pages);
    browser = await openAgentBrowser('Chromium', await extensionForTests());
  });
  afterAll(async () => {
    await browser?.close();
    await desk.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`${desk.origin}/tickets/3201231`);
    await page.textOf(testId('ticket-number'));
  });
  afterEach(() => page.close());

  const search = async (words: string) => {
    await page.click(testId('search'));
    await page.type(words);
    await page.textOf(`.list-title + ol ${testId('suggestion')}`);
    await page.press('Enter');
    await page.textOf(testId('article'));
  };
  /** Everything an agent may try ends in a refusal that says so, and with an empty reply box. */
  const expectRefusals = async () => {
    for (const attempt of [
      () => page.press('Control+Enter'),
      () => page.clickAt(testId('insert')),
      () => page.clickAt('.actions button:not([data-testid])'),
    ]) {
      // Each refusal is said anew.
      await page.evaluate(`${inPanel(testId('status'))}.firstChild?.setAttribute('data-old', '')`);
      await attempt();
      expect(await page.textOf(`${statusIs('refused')} .note:not([data-old])`)).toMatch(/^Nada foi inserido/);
    }
    expect(await page.valueOf(REPLY_BOX)).toBe('');
  };
  const reason = async () => {
    expect(await page.attributeOf(testId('insert'), 'aria-disabled')).toBe('true');
    const id = await page.attributeOf(testId('insert'), 'aria-describedby');
    return page.textOf(`[id="${id}"]`);
  };
  /** The same ticket, asked by somebody else; an empty name is one that the page does not show. */
  const openTicketOf = async (name: string) => {
    pages['/ticket'] = (ticketPage('3201231', []) ?? '')
      .replaceAll(
        'Rafael Nogueira',
        name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
      )
      .replaceAll('rafael@valenorte.example', '');
    await page.close();
    page = await browser.newPage();
    await page.goto(`${desk.origin}/ticket`);
    await page.textOf(testId('ticket-number'));
  };

  it('with an open slot says what is missing, refuses every way in, and goes in once it is filled', async () => {
    await search('dígitos verificadores do NUP');
    expect(await reason()).toMatch(/^Falta preencher: .*Dígitos verificadores/);
    await expectRefusals();

    const slots = await page.count(`${testId('slot')}[data-open]`);
    expect(slots).toBe(2);
    await page.click(`${testId('slot')}[data-slot="free:NUP sem os dígitos verificadores"]`);
    await page.type('12600.000123/2026');
    await expectRefusals();
    await page.click(`${testId('slot')}[data-slot="free:Dígitos verificadores"]`);
    // Blank is not a value.
    await page.type('   ');
    await expectRefusals();
    await page.type('45');
    const preview = await page.textOf(testId('reply-preview'));
    await page.press('Control+Enter');
    await page.textOf(statusIs('inserted'));
    const written = await page.valueOf(REPLY_BOX);
    expect(written).toMatch(/12600\.000123\/2026/);
    expect(written).not.toMatch(UNRESOLVED);
    expect(squeeze(written)).toBe(squeeze(preview));
  });

  it('that was never written can be read about and not inserted', async () => {
    await search('fila de recebimento');
    expect(await page.textOf(testId('article'))).toMatch(/ainda não foi escrita/);
    expect(await page.count(testId('reply-preview'))).toBe(0);
    expect(await reason()).toMatch(/não tem resposta/);
    await expectRefusals();
  });

  it('asks for the name that the page does not show', async () => {
    await openTicketOf('');
    expect(await page.count(testId('ticket-requester'))).toBe(0);
    await search('unidade protocolizadora');
    const name = `${testId('slot')}[data-slot="requester.name"]`;
    expect(await page.attributeOf(name, 'data-required')).toBe('true');
    expect(await reason()).toMatch(/Nome do solicitante/);
    await expectRefusals();
    await page.click(name);
    await page.type('Rafael');
    await page.press('Control+Enter');
    await page.textOf(statusIs('inserted'));
    expect(await page.valueOf(REPLY_BOX)).toMatch(/^Prezado\(a\) Rafael, /);
  });

  it('takes markup and braces that the agent types for what they are: text, and unfinished text', async () => {
    await openTicketOf('');
    await search('unidade protocolizadora');
    const name = `${testId('slot')}[data-slot="requester.name"]`;
    await page.click(name);
    await page.type('{{x}}');
    expect((await reason()).trim()).not.toBe('');
    await expectRefusals();
    await page.click(name);
    await page.press('Control+a');
    await page.type(MARKUP);
    await page.press('Control+Enter');
    await page.textOf(statusIs('inserted'));
    expect(await page.valueOf(REPLY_BOX)).toContain(`Prezado(a) ${MARKUP}, `);
    expect(await page.count(`${testId('reply-preview')} img`)).toBe(0);
    expect(await page.evaluate('window.owned ?? null')).toBe(null);
  });

  it('asks again for a known value that the agent has emptied', async () => {
    await search('unidade protocolizadora');
    await page.click('.link-button');
    await page.click(`${testId('slot')}[data-slot="agent.name"]`);
    await page.press('Control+a');
    await page.press('Delete');
    expect(await reason()).toMatch(/Seu nome/);
    await expectRefusals();
  });

  it.each([
    ['markup', MARKUP],
    ['a slot', '{{agent.name}}'],
    ['braces', 'Rafael {{x}}'],
    ['an empty place', '________'],
    ['a program’s word', 'undefined'],
    ['a script', '<script>window.owned=1</script>'],
    ['a very long name', 'Rafael '.repeat(700).trim()],
  ])('for a requester called %s is literal or refused, never something else', async (_, name) => {
    await openTicketOf(name);
    await search('unidade protocolizadora');
    if ((await page.attributeOf(testId('insert'), 'aria-disabled')) === 'true') {
      expect((await reason()).trim()).not.toBe('');
      await expectRefusals();
    } else {
      await page.press('Control+Enter');
      await page.textOf(statusIs('inserted'));
      expect(await page.valueOf(REPLY_BOX)).toContain(`Prezado(a) ${name}, `);
      expect(await page.valueOf(REPLY_BOX)).not.toMatch(UNRESOLVED);
    }
    expect(await page.evaluate('window.owned ?? null')).toBe(null);
    expect(
      await page.evaluate(`${inPanel(testId('reply-preview'))}.querySelectorAll('img, script').length`),
    ).toBe(0);
  });
});

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
