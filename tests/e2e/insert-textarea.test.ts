// Redmine's reply box: a plain field, hidden until "Edit".

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createInsertDriver, type InsertDriver } from '../support/insert-driver.ts';
import { openPlainBrowser, type PlainPage } from '../support/open-plain-browser.ts';
import { serveInsertPage, type InsertServer } from '../support/serve-insert-page.ts';

const REPLY = {
  text: 'Bom dia, Paulo.\n\nReinicie o módulo.\n- feche a tela\n- abra de novo',
  html: '<p>Bom dia, Paulo.</p>',
};

interface Box {
  readonly attributes?: string;
  readonly hidden?: boolean;
  readonly script?: string;
}

function toPage({ attributes = '', hidden = false, script = '' }: Box): string {
  return `<body class="controller-issues action-show">
    <div id="content">
      <div class="contextual"><a class="icon-edit" href="/gone" onclick="document.getElementById('update').style.display = ''; document.getElementById('issue_notes').focus(); return false">Editar</a></div>
      <h2>Suporte #87</h2>
      <div class="issue"><div class="subject"><h3>Módulo fora do ar</h3></div></div>
      <div id="update" ${hidden ? 'style="display: none"' : ''}>
        <form action="/sent" method="post"><textarea id="issue_notes" rows="8" cols="60" ${attributes}></textarea><input type="submit"></form>
      </div>
      <textarea id="other"></textarea>
    </div><script>${script}</script>`;
}

describe.each(['chromium', 'firefox'] as const)('a field in %s', (name) => {
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

  const open = (box: Box = {}) => agent.open(server.show(toPage(box)));
  const value = () => agent.run<string>(`document.getElementById('issue_notes').value`);
  /** Types a draft, so that there is something to undo, and leaves the caret where the bar is. */
  const draft = async (withCaret: string) => {
    await agent.run(`document.getElementById('issue_notes').focus()`);
    await agent.type(withCaret.replace('|', ''));
    const at = withCaret.indexOf('|');
    await agent.run(`document.getElementById('issue_notes').setSelectionRange(${at}, ${at})`);
  };

  beforeEach(() => open());

  test.each([
    ['|', `${REPLY.text}|`],
    ['Antes.|', `Antes.\n\n${REPLY.text}|`],
    ['Antes.\n|', `Antes.\n\n${REPLY.text}|`],
    ['Antes.\n\n|', `Antes.\n\n${REPLY.text}|`],
    ['|Depois.', `${REPLY.text}|\n\nDepois.`],
    ['Antes.| Depois.', `Antes.\n\n${REPLY.text}|\n\n Depois.`],
    ['Antes.\n|\nDepois.', `Antes.\n\n${REPLY.text}|\n\nDepois.`],
  ])('in %j the reply gives %j, and one undo gives the draft back', async (before, after) => {
    await draft(before);
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await value()).toBe(after.replace('|', ''));

    await agent.undo();
    expect(await value()).toBe(before.replace('|', ''));
    await agent.redo();
    expect(await value()).toBe(after.replace('|', ''));
  });

  test('the caret stands after the reply', async () => {
    await draft('Antes.| Depois.');
    await agent.insert(REPLY);
    await agent.type('#');
    expect(await value()).toBe(`Antes.\n\n${REPLY.text}#\n\n Depois.`);
  });

  test('what was selected stays', async () => {
    await draft('Antes. Depois.|');
    await agent.run(`document.getElementById('issue_notes').setSelectionRange(0, 6)`);
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await value()).toBe(`Antes.\n\n${REPLY.text}\n\n Depois.`);
  });

  test('a hidden box is opened by the desk’s own link', async () => {
    await open({ hidden: true });
    expect(await agent.insert(REPLY)).toEqual({ state: 'inserted' });
    expect(await value()).toBe(REPLY.text);
    expect(await agent.run('location.pathname')).toMatch(/^\/page\//);
  });

  test.each([
    ['read-only', 'readonly'],
    ['disabled', 'disabled'],
    ['too short', 'maxlength="20"'],
  ])('a box that is %s is left alone, and the reply is on the clipboard', async (_, attributes) => {
    await open({ attributes });
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'read-only' });
    expect(await value()).toBe('');
    await agent.run(`document.getElementById('other').focus()`);
    await agent.paste();
    expect(await agent.run(`document.getElementById('other').value`)).toBe(REPLY.text);
  });

  test('a box that vanished leaves the clipboard', async () => {
    await draft('Antes.|');
    await agent.run(`document.getElementById('issue_notes').remove()`);
    await agent.run(`document.querySelector('.icon-edit').remove()`);
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'no-reply-box' });
    expect(await agent.run(`document.getElementById('other').value`)).toBe('');
  });

  test('a box that goes with its form is not left through the link to another page', async () => {
    await agent.run(`document.getElementById('update').remove()`);
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'no-reply-box' });
    expect(await agent.run('location.pathname')).toMatch(/^\/page\//);
  });

  test.each([
    [
      'when the button is pressed',
      `addEventListener('pointerdown', (event) => { if (event.composedPath()[0].tagName === 'BUTTON') document.querySelector('h2').textContent = 'Suporte #88'; }, true)`,
    ],
    [
      'when the box gets the focus',
      `document.getElementById('issue_notes').addEventListener('focus', () => { if (document.activeElement.value === 'Antes.') document.querySelector('h2').textContent = 'Suporte #88'; })`,
    ],
  ])('a ticket that changes %s refuses, and nothing is touched', async (_, script) => {
    await open({ script });
    await draft('Antes.|');
    expect(await agent.insert(REPLY)).toEqual({ state: 'refused', reason: 'ticket-changed' });
    expect(await value()).toBe('Antes.');
  });

  test('a page that sends the focus elsewhere gets nothing written there', async () => {
    await open({
      script: `document.getElementById('issue_notes').addEventListener('focus', () => document.getElementById('other').focus())`,
    });
    expect(await agent.insert(REPLY)).toMatchObject({ state: 'copied' });
    expect(await value()).toBe('');
    expect(await agent.run(`document.getElementById('other').value`)).toBe('');
  });

  test('a page that takes the text out again is found out', async () => {
    await open({
      script: `document.getElementById('issue_notes').addEventListener('input', (event) => { event.target.value = ''; })`,
    });
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'not-inserted' });
  });

  test('a page that changes the text is found out', async () => {
    await open({
      script: `document.getElementById('issue_notes').addEventListener('input', (event) => { event.target.value = event.target.value.toUpperCase(); })`,
    });
    expect(await agent.insert(REPLY)).toEqual({ state: 'copied', reason: 'not-exact' });
  });

  test('nothing is ever submitted', async () => {
    await open({
      script: `window.submits = 0; addEventListener('submit', () => { window.submits += 1; }, true)`,
    });
    await draft('Antes.|');
    await agent.insert(REPLY);
    expect(await agent.run('window.submits')).toBe(0);
  });
});
