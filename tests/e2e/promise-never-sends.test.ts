// Promise 1: Balcão writes, only the agent submits; and only the agent's own hands make it write.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { openAgentBrowser, type AgentBrowser, type AgentPage } from '../support/agent-browser.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { inPanel, REPLY_BOX, statusIs, testId } from '../support/test-id.ts';

const COPY = '.actions button:not([data-testid])';

/** Every way a page can be sent, and every key that a desk could take for "send". */
const WATCH_FOR_SENDING = `
  window.sent = [];
  addEventListener('submit', () => sent.push('submit'), true);
  for (const name of ['submit', 'requestSubmit']) HTMLFormElement.prototype[name] = () => sent.push(name);
  for (const type of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(type, (event) => {
      if (event.key === 'Enter' && event.target.matches('textarea')) sent.push(type + ' Enter in the reply box');
    }, true);
  document.querySelector('form button').addEventListener('click', () => sent.push('click'), true);`;

/** An editor as CKEditor 4 makes them: made after the key went down, focused when the reply box has the reply. */
const FOCUS_GOES_TO_A_FRAME = `
  document.querySelector('textarea').addEventListener('input', () => setTimeout(() => {
    const editor = document.body.appendChild(document.createElement('iframe'));
    editor.id = 'editor';
    editor.contentDocument.body.textContent = 'Olá';
    editor.contentDocument.body.contentEditable = 'true';
    for (const type of ['keydown', 'keypress', 'keyup'])
      editor.contentDocument.addEventListener(type, ({ key }) => key === 'Enter' && sent.push(type), true);
    editor.contentDocument.body.focus();
  }, 50), { once: true });`;

/** What a page can do to an `element` of the panel. */
const CLICK = 'element.click();';
const MOUSE = `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
  element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }));`;
const THROUGH_A_LABEL = `element.id = 'borrowed';
  const label = document.createElement('label');
  label.htmlFor = 'borrowed';
  element.parentNode.append(label);
  label.click();
  label.remove();`;

let desk: DemoDesk;
let extensions: Awaited<ReturnType<typeof extensionForTests>>;
beforeAll(async () => {
  desk = await serveDemoDesk();
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
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.textOf(testId('suggestion'));
    await page.evaluate(WATCH_FOR_SENDING);
  });
  afterEach(() => page.close());

  const open = async () => {
    await page.click(testId('suggestion'));
    await page.textOf(testId('reply-preview'));
  };
  const replies = async () => (await fetch(`${desk.origin}/tickets/3201224/replies.json`)).json();

  it('sends nothing in the whole job: choose, insert, undo, copy, insert by key', async () => {
    await page.click(REPLY_BOX);
    await page.type('Rascunho.');
    await open();
    await page.click(testId('insert'));
    await page.textOf(statusIs('inserted'));
    await page.press('Control+z');
    await vi.waitFor(async () => expect(await page.valueOf(REPLY_BOX)).toBe('Rascunho.'));
    await page.click(COPY);
    await page.textOf(statusIs('copied'));
    await page.click('.back');
    await page.press('Control+Enter');
    await page.textOf(statusIs('inserted'));

    expect(await page.valueOf(REPLY_BOX)).toMatch(/^Rascunho\.\n\n.*3201224/s);
    expect(await page.evaluate('sent')).toEqual([]);
    expect(await replies()).toEqual([]);
    expect(page.url()).toBe(`${desk.origin}/tickets/3201224`);
  });

  it.each(['Control+Enter', 'Enter'])(
    '%s in the panel inserts, and the desk hears nothing of it',
    async (keys) => {
      // From the list, so that Enter is pressed once for the article and once for Insert.
      await page.click(testId('search'));
      await page.press('ArrowDown');
      await page.press('Enter');
      await page.textOf(testId('reply-preview'));
      await page.press(keys);
      await page.textOf(statusIs('inserted'));
      expect(await page.evaluate('sent')).toEqual([]);
      // From here on the keys are the page's again.
      await page.press('Enter');
      expect(await page.evaluate('sent.length')).toBe(3);
    },
  );

  it('opens nothing for clicks and keys on a suggestion that the page makes up', async () => {
    const before = await page.count(testId('suggestion'));
    for (const act of [CLICK, MOUSE, key('Enter'), key('Enter', { ctrlKey: true }), key('1')])
      await page.evaluate(`{ const element = ${inPanel(testId('suggestion'))}; ${act} }`);
    // The agent's own click is answered after whatever the page's had set off.
    await page.click('.read summary');
    await page.textOf('.read[open]');
    expect(await page.count(testId('suggestion'))).toBe(before);
    expect(await page.count(testId('article'))).toBe(0);
    expect(await page.valueOf(REPLY_BOX)).toBe('');
  });

  it('refuses clicks on Insert and Copy that the page makes up, and tells the agent', async () => {
    await open();
    for (const selector of [testId('insert'), COPY])
      for (const act of [CLICK, MOUSE, THROUGH_A_LABEL]) {
        await page.evaluate(`{ const element = ${inPanel(selector)}; ${act} }`);
        expect(await page.textOf(statusIs('refused'))).toMatch(/página/);
      }
    for (const act of [key('Enter'), key('Enter', { ctrlKey: true }), key(' '), key('Escape')])
      await page.evaluate(`{ const element = ${inPanel(testId('insert'))}; ${act} }`);
    await page.click('.link-button');
    await page.textOf('.link-button[aria-expanded=true]');
    expect(await page.textOf(statusIs('refused'))).toMatch(/página/);
    expect(await page.valueOf(REPLY_BOX)).toBe('');
    expect(await page.evaluate('sent')).toEqual([]);
  });

  it('keeps out of the reply what the page writes in its fields', async () => {
    await open();
    await page.click('.link-button');
    const before = await page.textOf(testId('reply-preview'));
    await page.textOf(testId('slot'));
    await page.evaluate(`{
      const element = ${inPanel(`${testId('slot')}[data-slot="requester.name"]`)};
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(element, 'Intruso');
      for (const type of ['input', 'change'])
        element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }`);
    await page.click(testId('insert'));
    await page.textOf(statusIs('inserted'));
    expect(await page.textOf(testId('reply-preview'))).toBe(before);
    expect(await page.valueOf(REPLY_BOX)).toMatch(/Helena Duarte/);
    expect(await page.valueOf(REPLY_BOX)).not.toMatch(/Intruso/);
  });
});

describe('a key held down, in Chromium', () => {
  let chromium: Awaited<ReturnType<typeof launchChromium>>;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({ extensionDir: extensions.chrome, headless: true });
  });
  afterAll(() => chromium?.close());
  beforeEach(async () => {
    page = await chromium.context.newPage();
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.locator(testId('suggestion')).first().waitFor();
    await page.evaluate(WATCH_FOR_SENDING);
  });
  afterEach(() => page.close());

  /** Pressed until the reply is in, held for some repeats more. */
  const hold = async (keys: readonly string[]) => {
    for (const held of keys) await page.keyboard.down(held);
    await page.locator(statusIs('inserted')).waitFor();
  };
  const repeat = async () => {
    for (let times = 0; times < 3; times++) await page.keyboard.down('Enter');
  };
  const letGo = async (keys: readonly string[]) => {
    for (const held of keys.toReversed()) await page.keyboard.up(held);
  };
  const openArticle = async () => {
    await page.locator(testId('suggestion')).first().click();
    await page.locator(testId('reply-preview')).waitFor();
    await page.locator(testId('insert')).focus();
  };

  it.each([[['Enter']], [['Control', 'Enter']]])(
    '%s writes no line breaks after the reply and tells the desk nothing',
    async (keys) => {
      await openArticle();
      await hold(keys);
      const inserted = await page.locator(REPLY_BOX).inputValue();
      expect(inserted).toContain('3201224');
      await repeat();
      await letGo(keys);
      expect(await page.locator(REPLY_BOX).inputValue()).toBe(inserted);
      expect(await page.evaluate('sent')).toEqual([]);
      // Pressed anew, the key is the page's.
      await page.keyboard.press('Enter');
      expect(await page.evaluate('sent.length')).toBe(3);
    },
  );

  it.each([[['Enter']], [['Control', 'Enter']]])(
    '%s writes nothing in a frame that takes the focus later',
    async (keys) => {
      await page.evaluate(FOCUS_GOES_TO_A_FRAME);
      await openArticle();
      await hold(keys);
      await vi.waitFor(async () => expect(await page.evaluate('document.activeElement.id')).toBe('editor'));
      await repeat();
      await letGo(keys);
      expect(await page.evaluate('sent')).toEqual([]);
      expect(await page.evaluate('editor.contentDocument.body.innerHTML')).toBe('Olá');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('sent')).toEqual(['keydown', 'keypress', 'keyup']);
    },
  );
});

function key(name: string, init: KeyboardEventInit = {}): string {
  const options = JSON.stringify({ key: name, bubbles: true, composed: true, cancelable: true, ...init });
  return `element.focus(); for (const type of ['keydown', 'keypress', 'keyup'])
    element.dispatchEvent(new KeyboardEvent(type, ${options}));`;
}
