// Promise 8: the panel by axe-core's rules in every state, language and colour scheme, and by the keyboard alone.

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alterExtension } from '../support/altered-extension.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { REPLY_BOX, statusIs, testId } from '../support/test-id.ts';

let desk: DemoDesk;
let extensionDir: string;
let axe: string;
beforeAll(async () => {
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  const redmine = await readFile('tests/fixtures/desks/redmine-issue/page.html', 'utf8');
  desk = await serveDemoDesk(0, { '/redmine': redmine });
  extensionDir = (await extensionForTests()).chrome;
});
afterAll(() => desk.close());

const search = async (page: Page, words: string) => {
  await page.fill(testId('search'), words);
  await page.waitForSelector(`.list-title + ol ${testId('suggestion')}`);
  await page.press(testId('search'), 'Enter');
  await page.waitForSelector(testId('article'));
};

/** Every state of the panel, and the way there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async list(page) {
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.click('.read summary');
    await page.waitForSelector(testId('suggestion'));
  },
  async article(page) {
    await page.click(testId('suggestion'));
    await page.waitForSelector(testId('reply-preview'));
    await page.click('.link-button');
  },
  async inserted(page) {
    await page.click(testId('insert'));
    await page.waitForSelector(statusIs('inserted'));
  },
  async search(page) {
    await page.click('.back');
    await page.fill(testId('search'), 'certificado');
    await page.waitForSelector('.list-title');
  },
  async 'search without results'(page) {
    await page.fill(testId('search'), 'xyzzy');
    await page.waitForSelector('.empty');
  },
  async 'open slot'(page) {
    await search(page, 'dígitos verificadores');
  },
  async refused(page) {
    await page.click(testId('insert'), { force: true });
    await page.waitForSelector(statusIs('refused'));
  },
  async alternatives(page) {
    await page.click('.back');
    await search(page, 'número do processo alterado');
    await page.waitForSelector('.alternative');
  },
  async 'unwritten reply'(page) {
    await page.click('.back');
    await search(page, 'fila de recebimento');
  },
  async collapsed(page) {
    await page.click('.header .icon-button');
    await page.waitForSelector(testId('opener'));
  },
  async 'no answer'(page) {
    await page.goto(`${desk.origin}/tickets/3201247`);
    await page.waitForSelector(testId('no-answer'));
  },
  async nearest(page) {
    await page.click(`${testId('no-answer')} .link-button`);
    await page.waitForSelector(testId('suggestion'));
  },
  async unread(page) {
    await page.goto(`${desk.origin}/redmine`);
    await page.waitForSelector(testId('ticket-number'));
    await page.evaluate(() => document.querySelector('.issue .subject')?.remove());
    await page.waitForSelector('.glyph-warning');
  },
};

/** Those that are looked at in every language. */
const MAIN_STATES = ['list', 'article', 'open slot', 'refused', 'collapsed', 'no answer', 'unread'];

describe.each(['pt-BR', 'en', 'es'])('axe-core in %s', (locale) => {
  it('finds nothing in any state', async () => {
    const { context, close } = await launchChromium({ extensionDir, headless: true, locale });
    context.setDefaultTimeout(10_000);
    try {
      const page = await context.newPage();
      const found: string[] = [];
      for (const [state, go] of Object.entries(STATES)) {
        await go(page);
        if (locale !== 'pt-BR' && !MAIN_STATES.includes(state)) continue;
        expect(await page.getAttribute('.balcao', 'lang')).toBe(locale);
        found.push(...(await violations(page, state)));
        // What the scheme changes is the same in every language.
        if (locale === 'pt-BR') found.push(...(await violations(page, state, 'dark')));
      }
      expect(found).toEqual([]);
    } finally {
      await close();
    }
  });
});

it('axe-core finds nothing in the panel when the knowledge base does not open', async () => {
  const folder = await alterExtension(extensionDir, 'no-manifest', (kb) => rm(join(kb, 'manifest.json')));
  const { context, close } = await launchChromium({ extensionDir: folder, headless: true });
  try {
    const page = await context.newPage();
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.waitForSelector('.glyph-warning');
    expect(await violations(page, 'error')).toEqual([]);
    expect(await violations(page, 'error', 'dark')).toEqual([]);
  } finally {
    await close();
  }
});

/** In the dark only the colours differ, so only their contrast is looked at. */
async function violations(
  page: Page,
  state: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(`window.axe || (() => { ${axe} })()`);
  const options = {
    resultTypes: ['violations'],
    ...(colorScheme === 'dark' && { runOnly: ['color-contrast'] }),
  };
  // For what stands outside the body, as the panel does, axe-core cannot tell what is behind it.
  await page.evaluate(() => document.body.append(document.querySelector('balcao-panel') ?? ''));
  const { passes, violations: found } = await page.evaluate<AxeResults>(
    `axe.run({ fromShadowDom: ['balcao-panel', '.balcao'] }, ${JSON.stringify(options)})`,
  );
  await page.evaluate(() => document.documentElement.append(document.querySelector('balcao-panel') ?? ''));
  // It did look, at the colours too.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return found.map(
    ({ id, nodes }) => `${state}, ${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

describe('by the keyboard alone', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ context, close } = await launchChromium({ extensionDir, headless: true }));
    context.setDefaultTimeout(10_000);
  });
  afterAll(() => close?.());

  it('the whole job, with the focus always in sight and the desk’s hotkeys never set off', async () => {
    const page = await context.newPage();
    await page.goto(`${desk.origin}/tickets/3201231`);
    await page.waitForSelector(testId('suggestion'));
    // As Request Tracker and Zammad have them: whatever bubbles up to the document.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup'] as const)
        document.addEventListener(type, ({ key }) => void (key.length === 1 && heard.push(`${type} ${key}`)));
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

    await page.focus('main button[type=submit]');
    await tabTo(page, '.icon-button');
    await tabTo(page, '.read summary');
    await tabTo(page, testId('search'));
    await page.keyboard.type('r/1 dígitos verificadores');
    expect(await page.inputValue(testId('search'))).toBe('r/1 dígitos verificadores');
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await expectFocus(page, testId('suggestion'));
    await page.keyboard.press('/');
    await expectFocus(page, testId('search'));
    expect(await page.inputValue(testId('search'))).toBe('');
    await page.keyboard.type('dígitos verificadores');
    await page.waitForSelector('.list-title');
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, `${testId('suggestion')}[data-selected]`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expectFocus(page, testId('search'));
    await page.keyboard.press('Enter');
    // The first field that is open.
    await expectFocus(page, `${testId('slot')}[data-open]`);
    await page.keyboard.type('12600.000123/2026');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(statusIs('refused'));
    await expectFocus(page, `${testId('slot')}[data-open]`);
    await page.keyboard.type('45');
    await page.keyboard.press('Escape');
    await expectFocus(page, testId('suggestion'));
    await page.keyboard.press('Enter');
    // What was typed is still there, so nothing is missing and Insert has the focus.
    await expectFocus(page, testId('insert'));
    await page.keyboard.press('Shift+Tab');
    await expectFocus(page, '.actions button:not([data-testid])');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(statusIs('inserted'));
    expect(await page.inputValue(REPLY_BOX)).toMatch(/12600\.000123\/2026/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await heard()).toEqual([]);
    // The recorder does hear the page's own keys.
    await page.keyboard.type('r');
    expect(await heard()).toContain('keydown r');
  });

  it('collapses and opens the panel, and the focus goes along', async () => {
    const page = await context.newPage();
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.waitForSelector(testId('suggestion'));
    await page.focus('main button[type=submit]');
    await tabTo(page, '.icon-button');
    await page.keyboard.press('Enter');
    await expectFocus(page, testId('opener'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(testId('panel'));
    await expect.poll(() => focusIsInside(page)).toBe(true);
    await tabTo(page, '.icon-button');
  });
});

async function tabTo(page: Page, selector: string): Promise<void> {
  await page.keyboard.press('Tab');
  await expectFocus(page, selector);
}

/** It is there, inside the window, and drawn with an outline. */
async function expectFocus(page: Page, selector: string): Promise<void> {
  const focused = page.locator(`${selector}:focus`);
  await focused.waitFor();
  const seen = await focused.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const at = (element.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      isInWindow: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isUncovered: at !== null && (element.contains(at) || at.contains(element)),
    };
  });
  expect({ selector, ...seen }).toEqual({ selector, isInWindow: true, isOutlined: true, isUncovered: true });
}

function focusIsInside(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.tagName === 'BALCAO-PANEL');
}
