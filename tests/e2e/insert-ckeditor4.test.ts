// Request Tracker's reply box: CKEditor 4 in its iframe, driven in the page world.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createInsertDriver, type InsertDriver } from '../support/insert-driver.ts';
import { openPlainBrowser, type PlainPage } from '../support/open-plain-browser.ts';
import { serveInsertPage, type InsertServer } from '../support/serve-insert-page.ts';

const REPLY = {
  text: 'irrelevant here: the HTML goes in',
  html: `<p>Bom dia, <strong>Rita</strong>.</p>
    <p>Siga o <a href="https://manual.example/bloco?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">manual do bloco</a>:</p>
    <ol><li>abra o bloco</li><li>assine</li></ol><p>Equipe N1</p>`,
};
const REPLY_LINES = ['Bom dia, Rita.', 'Siga o manual do bloco:', 'abra o bloco', 'assine', 'Equipe N1'];

const toPage = (script = '', config = '{}') => `<body id="comp-Ticket-Update">
  <div id="header"><h1>Ticket atualizado #312: Assinatura em bloco</h1></div>
  <form name="TicketUpdate" action="/sent" method="post"><textarea id="UpdateContent" name="UpdateContent"></textarea><input type="submit"></form>
  <script src="/ckeditor4/ckeditor.js"></script>
  <script>
    window.submits = 0; addEventListener('submit', () => { window.submits += 1; }, true);
    CKEDITOR.replace('UpdateContent', Object.assign({ versionCheck: false, removePlugins: 'scayt,wsc' }, ${config}));
    window.ready = new Promise((resolve) => CKEDITOR.instances.UpdateContent.on('instanceReady', () => resolve(true)));
    ${script}
  </script>`;

/** A desk known by its meaning only: the public reply comes first and is larger. */
const TWO_EDITORS = `<main><h1>Chamado #312: Assinatura em bloco</h1><dl><dt>Solicitante</dt><dd>Rita Sampaio</dd></dl>
  <textarea id="reply"></textarea><textarea id="note"></textarea></main>
  <script src="/ckeditor4/ckeditor.js"></script>
  <script>
    const toEditor = (id, height) => new Promise((resolve) =>
      CKEDITOR.replace(id, { versionCheck: false, removePlugins: 'scayt,wsc', height }).on('instanceReady', resolve));
    window.ready = Promise.all([toEditor('reply', 160), toEditor('note', 60)]).then(() => true);
  </script>`;

describe.each(['chromium', 'firefox'] as const)('CKEditor 4 in %s', (name) => {
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

  const open = async (script?: string, config?: string) => {
    await agent.open(server.show(toPage(script, config)));
    await agent.run('window.ready');
  };
  const frame = `document.querySelector('iframe.cke_wysiwyg_frame').contentDocument`;
  const html = () => agent.run<string>(`CKEDITOR.instances.UpdateContent.getData()`);
  /** The text of each block, as it stands in the editor. */
  const lines = () =>
    agent.run<string[]>(
      `[...${frame}.querySelectorAll('p, li')].map((block) => block.textContent.replace(/[\\u200b\\ufeff]/g, '').replace(/\\u00a0/g, ' ').trim()).filter((text) => text !== '')`,
    );
  /** Types paragraphs, each with Enter after it but the last, and puts the caret where the bar is. */
  const draft = async (withCaret: string) => {
    const at = withCaret.indexOf('|');
    await agent.run(`CKEDITOR.instances.UpdateContent.focus()`);
    await agent.type(withCaret.replace('|', ''));
    const after = withCaret.length - 1 - at;
    for (let step = 0; step < after; step += 1) await page.press('ArrowLeft');
  };

  beforeEach(() => open());

  test.each([
    ['|', [], REPLY_LINES],
    ['Antes.|', ['Antes.'], ['Antes.', ...REPLY_LINES]],
    ['|Depois.', ['Depois.'], [...REPLY_LINES, 'Depois.']],
    ['Antes.| Depois.', ['Antes. Depois.'], ['Antes.', ...REPLY_LINES, 'Depois.']],
    ['Antes.\n|Depois.', ['Antes.', 'Depois.'], ['Antes.', ...REPLY_LINES, 'Depois.']],
    ['Um.\nDois.|\nFim.', ['Um.', 'Dois.', 'Fim.'], ['Um.', 'Dois.', ...REPLY_LINES, 'Fim.']],
    ['Um.\n|\nFim.', ['Um.', 'Fim.'], ['Um.', ...REPLY_LINES, 'Fim.']],
  ])('the draft %j keeps its parts, and one undo gives it back', async (typed, before, after) => {
    await draft(typed);
    const was = await html();
    expect(await lines()).toEqual(before);
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await lines()).toEqual(after);
    const is = await html();

    await agent.undo();
    expect(await html()).toBe(was);
    await agent.redo();
    expect(await html()).toBe(is);
  });

  test('bold, link, list and paragraphs are kept, without blank lines', async () => {
    await draft('Antes.|');
    await agent.insert(REPLY);
    const now = (await html()).replace(/\s+/g, ' ');
    expect(now).toContain('<p>Bom dia, <strong>Rita</strong>.</p>');
    expect(now).toMatch(/<a href="https:\/\/manual\.example\/bloco\?a=1&amp;b=2"[^>]*>manual do bloco<\/a>/);
    expect(now).toMatch(/<ol> ?<li>abra o bloco<\/li> ?<li>assine<\/li> ?<\/ol>/);
    expect(now).not.toMatch(/<p>(?:&nbsp;|<br ?\/?>| )*<\/p>/);
  });

  test.each(['|', 'Antes.|', 'Antes.| Depois.', '|Depois.'])(
    'in %j the caret stands after the reply',
    async (typed) => {
      await draft(typed);
      await agent.insert(REPLY);
      await agent.type('#');
      expect(await lines()).toContain('Equipe N1#');
    },
  );

  test('what was selected stays', async () => {
    await draft('Antes.|');
    await page.press('ArrowLeft', ['Shift']);
    await page.press('ArrowLeft', ['Shift']);
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await lines()).toEqual(['Antes.', ...REPLY_LINES]);
  });

  test.each([
    ['|', ['Resolvido.']],
    ['Antes.|', ['Antes.', 'Resolvido.']],
    ['|Depois.', ['Resolvido.', 'Depois.']],
    ['Antes.| Depois.', ['Antes.', 'Resolvido.', 'Depois.']],
    ['Um.\n|\nFim.', ['Um.', 'Resolvido.', 'Fim.']],
  ])('in %j a reply of one paragraph stays one, and one undo gives the draft back', async (typed, after) => {
    await draft(typed);
    const was = await html();
    const one = { text: 'Resolvido.', html: '<p>Resolvido.</p>' };
    expect(await agent.insert(one)).toEqual({ state: 'inserted' });
    expect(await lines()).toEqual(after);
    const is = await html();
    await agent.undo();
    expect(await html()).toBe(was);
    await agent.redo();
    expect(await html()).toBe(is);
    await agent.type('#');
    expect(await lines()).toContain('Resolvido.#');
  });

  test('a read-only editor is left alone, and the reply is on the clipboard', async () => {
    await open('', '{ readOnly: true }');
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'read-only' });
    expect(await lines()).toEqual([]);
  });

  test.each([
    [
      'before the page world is reached',
      `balcao.beforePageWorld = () => { document.querySelector('h1').textContent = '#313: Outro'; }`,
    ],
    [
      'when the editor gets the focus',
      `CKEDITOR.instances.UpdateContent.on('focus', () => { document.querySelector('h1').textContent = '#313: Outro'; })`,
    ],
  ])('a ticket that changes %s refuses, and nothing is touched', async (_, script) => {
    await draft('Antes.|');
    await agent.run(`document.activeElement.blur()`);
    await agent.run(`new Promise((resolve) => setTimeout(resolve, 300))`);
    await agent.run(
      `void (${script.replace(/^balcao\.beforePageWorld = (.*)$/s, 'balcao.beforePageWorld = $1')})`,
    );
    expect(await agent.insert(REPLY)).toEqual({ state: 'refused', reason: 'ticket-changed' });
    expect(await lines()).toEqual(['Antes.']);
  });

  test('without its editor in the page world the box is filled as any editable one', async () => {
    await draft('Antes.|');
    await agent.run(`balcao.beforePageWorld = () => { CKEDITOR.instances = {}; }`);
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await lines()).toEqual(['Antes.', ...REPLY_LINES]);
  });

  test('an editor that says it inserted and did not is found out', async () => {
    await draft('Antes.|');
    await agent.run(
      `balcao.beforePageWorld = () => { CKEDITOR.instances.UpdateContent.insertHtml = () => {}; }`,
    );
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'not-inserted' });
  });

  test('an editor that loses the link is found out', async () => {
    await draft('Antes.|');
    await agent.run(
      `balcao.beforePageWorld = () => { const editor = CKEDITOR.instances.UpdateContent; const insert = editor.insertHtml.bind(editor); editor.insertHtml = (html) => insert(html.replace(/<\\/?a[^>]*>/g, '')); }`,
    );
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'not-exact' });
  });

  test.each([
    ['note', 'reply'],
    ['reply', 'note'],
  ])('of two editors the %s, typed in last, is filled, and the %s is not', async (chosen, other) => {
    await agent.open(server.show(TWO_EDITORS));
    await agent.run('window.ready');
    for (const editor of [other, chosen]) {
      await agent.run(`CKEDITOR.instances.${editor}.focus()`);
      await agent.type('Antes.');
    }
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await agent.run(`CKEDITOR.instances.${chosen}.getData()`)).toContain('manual do bloco');
    expect(await agent.run(`CKEDITOR.instances.${other}.getData().trim()`)).toBe('<p>Antes.</p>');
  });

  test('a ticket that changes while the page world is reached is not copied either', async () => {
    await draft('Antes.|');
    await agent.run(
      `balcao.beforePageWorld = () => { document.querySelector('h1').textContent = '#313: Outro'; throw new Error('unreachable'); }`,
    );
    expect(await agent.insert(REPLY)).toEqual({ state: 'refused', reason: 'ticket-changed' });
    expect(await lines()).toEqual(['Antes.']);
  });

  test('nothing is ever submitted', async () => {
    await draft('Antes.|');
    await agent.insert(REPLY);
    expect(await agent.run('window.submits')).toBe(0);
  });
});
