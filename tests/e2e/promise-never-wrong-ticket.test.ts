// Promise 4: a page may change its ticket at any moment; the reply made for one never goes into another's box.

import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAgentBrowser, type AgentBrowser, type AgentPage } from '../support/agent-browser.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { REPLY_BOX, statusIs, testId } from '../support/test-id.ts';

const OURS = '3201224';
const OTHER = '3201247';
const LISTED = [OURS, '3201231', OTHER, '3201259'];

const SEED = Date.now() % 1_000_000;

const FOCUS_PANEL = `(document.querySelector('balcao-panel')?.shadowRoot.querySelector('.card, .back') ?? document.body).focus()`;

const show = (number: string) =>
  `document.dispatchEvent(new CustomEvent('desk:show', { detail: '${number}' }));`;

/** Notes every text that any reply box ever holds, with the ticket on show at that moment. */
const WATCH_BOXES = `
  window.written = [];
  window.late = 0;
  addEventListener('input', ({ target }) => {
    if (target.matches('textarea')) written.push({ ticket: location.hash.split('/').at(-1), text: target.value });
  }, true);`;

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
    await page.goto(`${desk.origin}/app#/tickets/${OURS}`);
    await page.textOf(testId('suggestion'));
    await page.evaluate(WATCH_BOXES);
  });
  afterEach(() => page.close());

  const written = () => page.evaluate<{ ticket: string; text: string }[]>('written');

  it.each([
    [
      'as the mouse goes down on Insert',
      `addEventListener('pointerdown', once, true)`,
      () => page.click(testId('insert')),
    ],
    ['as the mouse comes up', `addEventListener('mouseup', once, true)`, () => page.click(testId('insert'))],
    ['as the click arrives', `addEventListener('click', once, true)`, () => page.click(testId('insert'))],
    [
      'as Ctrl+Enter goes down',
      `addEventListener('keydown', (e) => e.key === 'Enter' && once(), true)`,
      () => page.press('Control+Enter'),
    ],
    [
      'as the reply box gets the focus',
      `document.querySelector('textarea').addEventListener('focus', once)`,
      () => page.click(testId('insert')),
    ],
    [
      'as the panel loses the focus',
      `document.querySelector('balcao-panel').addEventListener('blur', once, true)`,
      () => page.press('Control+Enter'),
    ],
  ])('refuses when the ticket changes %s', async (_, listen, insert) => {
    await page.click(testId('suggestion'));
    await page.textOf(testId('reply-preview'));
    await page.evaluate(
      `{ let done = false; const once = () => { if (!done) { done = true; ${show(OTHER)} } }; ${listen}; }`,
    );
    await insert();
    expect(await page.textOf(statusIs('refused'))).toMatch(/não é mais o desta resposta/);
    await vi.waitFor(async () => expect(await page.textOf(testId('ticket-number'))).toBe(OTHER));
    // The reason outlives the change of ticket, and the reply does not.
    await page.textOf(statusIs('refused'));
    expect(await page.count(testId('insert'))).toBe(0);
    expect(await page.valueOf(REPLY_BOX)).toBe('');
    expect(await written()).toEqual([]);
  });

  it('drops the reply when the ticket changes between choosing and inserting', async () => {
    await page.click(testId('suggestion'));
    await page.textOf(testId('reply-preview'));
    await page.evaluate(`location.hash = '#/tickets/${OTHER}'`);
    await page.press('Control+Enter');
    await page.textOf(testId('no-answer'));
    await page.press('Control+Enter');
    expect(await page.count(testId('insert'))).toBe(0);
    expect(await page.valueOf(REPLY_BOX)).toBe('');
    expect(await written()).toEqual([]);
  });

  it(`never puts one ticket’s number into another’s box in 60 random switches (seed ${SEED})`, async () => {
    const [plan = []] = fc.sample(
      fc.array(
        fc.record({
          number: fc.constantFrom(...LISTED),
          on: fc.constantFrom('now' as const, 'keydown' as const, 'focusin' as const, 'timeout' as const),
        }),
        {
          minLength: 60,
          maxLength: 60,
        },
      ),
      { numRuns: 1, seed: SEED },
    );
    for (const [step, { number, on }] of plan.entries()) {
      await page.evaluate(`{
        window.switching?.abort();
        clearTimeout(window.late);
        const { signal } = (window.switching = new AbortController());
        const show = () => { ${show(number)} };
        ${
          {
            now: `show()`,
            timeout: `late = setTimeout(show, ${step % 40})`,
            keydown: `addEventListener('keydown', show, { capture: true, once: true, signal })`,
            focusin: `addEventListener('focusin', show, { capture: true, once: true, signal })`,
          }[on]
        }
      }`);
      // Whatever is on show: the first of the list, or the chosen reply.
      await page.press('Control+Enter');
      if (step % 15 === 14) await calmDown();
      await page.evaluate(FOCUS_PANEL);
    }
    for (const { ticket, text } of await written())
      expect([...new Set(text.match(/32012\d\d/g))]).toEqual([ticket]);
  });

  /** The page comes to rest on our ticket; its reply does go in, so the 60 would have noticed a wrong one. */
  const calmDown = async () => {
    await page.evaluate(`switching.abort(); clearTimeout(late); ${show('3201247')}`);
    await page.textOf(testId('no-answer'));
    await page.evaluate(show(OURS));
    await page.textOf(testId('suggestion'));
    await page.evaluate(FOCUS_PANEL);
    await page.press('Control+Enter');
    await page.textOf(statusIs('inserted'));
    expect(await page.valueOf(REPLY_BOX)).toMatch(OURS);
  };
});
