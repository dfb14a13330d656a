// An editable element on a helpdesk that is known by its meaning only. It loses its caret to the panel.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createInsertDriver, type InsertDriver } from '../support/insert-driver.ts';
import { openPlainBrowser, type PlainPage } from '../support/open-plain-browser.ts';
import { serveInsertPage, type InsertServer } from '../support/serve-insert-page.ts';

const REPLY = {
  text: 'Bom dia.\n\nEquipe N1',
  html: '<p>Bom <strong>dia</strong>.</p>\n<p><a href="https://manual.example/">Equipe N1</a></p>',
};

const PAGE = `<main><p>Chamado nº 4002</p><h1>Erro ao incluir documento</h1><dl><dt>Solicitante</dt><dd>Bruno Teles</dd></dl>
  <textarea id="note" rows="1" cols="10"></textarea>
  <div id="box" contenteditable="true" role="textbox" style="min-height: 200px; border: 1px solid"></div></main>`;

describe.each(['chromium', 'firefox'] as const)('an editable element in %s', (name) => {
  let server: InsertServer;
  let page: PlainPage;
  let agent: InsertDriver;

  beforeAll(async () => {
    server = await serveInsertPage();
    page = await openPlainBrowser(name);
    agent = createInsertDriver(page);
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  beforeEach(() => agent.open(server.show(PAGE)));

  const html = () => agent.run<string>(`document.getElementById('box').innerHTML`);
  /** Words of different lines are apart, whatever the browser made of the lines. */
  const text = () =>
    agent.run<string>(`document.getElementById('box').innerText.replace(/\\s+/g, ' ').trim()`);
  const draft = async (withCaret: string) => {
    const at = withCaret.indexOf('|');
    await agent.run(`document.getElementById('box').focus()`);
    await agent.type(withCaret.replace('|', ''));
    for (let step = 0; step < withCaret.length - 1 - at; step += 1) await page.press('ArrowLeft');
  };

  test.each([
    ['|', 'Bom dia. Equipe N1'],
    ['Antes.|', 'Antes. Bom dia. Equipe N1'],
    ['Antes.| Depois.', 'Antes. Bom dia. Equipe N1 Depois.'],
  ])(
    'in %j the reply goes to the caret that the panel took away, and one undo gives the draft back',
    async (typed, after) => {
      await draft(typed);
      const was = await html();
      expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
      expect(await text()).toBe(after);
      expect(await html()).toMatch(/<a href="https:\/\/manual\.example\/">Equipe N1<\/a>/);

      await agent.undo();
      expect((await html()).replace(/&nbsp;/g, ' ')).toBe(was.replace(/&nbsp;/g, ' '));
    },
  );

  test('where the agent was typing last wins over the larger box', async () => {
    await agent.run(`document.getElementById('note').focus()`);
    await agent.type('Nota. ');
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await agent.run(`document.getElementById('note').value`)).toBe(`Nota. \n\n${REPLY.text}`);
    expect(await text()).toBe('');
  });

  test('a plain-text one is filled with the text, and read back as text', async () => {
    await agent.run(`document.getElementById('box').setAttribute('contenteditable', 'plaintext-only')`);
    await draft('Antes.|');
    expect(await agent.insert({ ...REPLY, text: 'Bom dia.\n\nEquipe N1: https://manual.example/' })).toEqual({
      state: 'inserted',
    });
    expect(await text()).toContain('Equipe N1: https://manual.example/');
  });
});
