// One face for both drivers: what an agent does with hands and eyes. Every click and key is a real, trusted one.

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page as PlaywrightPage } from 'playwright-core';
import type { ElementHandle, Page as PuppeteerPage } from 'puppeteer-core';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export interface AgentPage {
  readonly url: () => string;
  goto(url: string): Promise<void>;
  /** Text of the first match, in the page or in the panel's shadow root; waits for it. */
  textOf(selector: string): Promise<string>;
  attributeOf(selector: string, name: string): Promise<string | null>;
  valueOf(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  click(selector: string): Promise<void>;
  /** Clicks where it stands, even if it says that it is disabled. */
  clickAt(selector: string): Promise<void>;
  /** Into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<T>(script: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  /** Follows a navigation that `act` starts. */
  navigating(act: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export interface AgentBrowser {
  readonly name: 'Chromium' | 'Firefox';
  newPage(): Promise<AgentPage>;
  close(): Promise<void>;
}

export interface AgentBrowserOptions {
  readonly extensionDir: string;
  readonly headless?: boolean;
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
}

/** @param extensions folder of the unpacked extension, by browser */
export function openAgentBrowser(
  name: AgentBrowser['name'],
  extensions: Readonly<Record<'chrome' | 'firefox', string>>,
): Promise<AgentBrowser> {
  return name === 'Chromium'
    ? openChromium({ extensionDir: extensions.chrome })
    : openFirefox({ extensionDir: extensions.firefox });
}

export async function openChromium(options: AgentBrowserOptions): Promise<AgentBrowser> {
  const { context, close } = await launchChromium({ headless: true, ...options });
  context.setDefaultTimeout(TIMEOUT_MS);
  // Real desks take their time, the first page most of all.
  context.setDefaultNavigationTimeout(NAVIGATION_TIMEOUT_MS);
  return { name: 'Chromium', newPage: async () => toPlaywrightAgent(await context.newPage()), close };
}

export async function openFirefox(options: AgentBrowserOptions): Promise<AgentBrowser> {
  const { browser, close } = await launchFirefox({ headless: true, ...options });
  return { name: 'Firefox', newPage: async () => toPuppeteerAgent(await browser.newPage()), close };
}

/** Long enough for a busy machine, short enough to say soon what was waited for. */
const TIMEOUT_MS = 15_000;
const NAVIGATION_TIMEOUT_MS = 60_000;

function toPlaywrightAgent(page: PlaywrightPage): AgentPage {
  const first = (selector: string) => page.locator(selector).first();
  return {
    url: () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    textOf: async (selector) => (await first(selector).textContent()) ?? '',
    attributeOf: (selector, name) => first(selector).getAttribute(name),
    valueOf: (selector) => first(selector).inputValue(),
    count: (selector) => page.locator(selector).count(),
    click: (selector) => first(selector).click(),
    clickAt: (selector) => first(selector).click({ force: true }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (script) => page.evaluate(script),
    screenshot: async (path) => void (await page.screenshot({ path })),
    navigating: async (act) => void (await Promise.all([page.waitForNavigation(), act()])),
    close: () => page.close(),
  };
}

function toPuppeteerAgent(page: PuppeteerPage): AgentPage {
  async function find(selector: string): Promise<ElementHandle> {
    // Puppeteer's own waiting looks again when the document changes; a shadow root changes without a word.
    const until = Date.now() + TIMEOUT_MS;
    for (;;) {
      const found = await page.$(`>>> ${selector}`);
      if (found) return found;
      if (Date.now() > until) throw new Error(`Waited ${TIMEOUT_MS / 1000} s for ${selector} in vain.`);
      await sleep(50);
    }
  }
  return {
    url: () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    textOf: async (selector) => (await find(selector)).evaluate((element) => element.textContent ?? ''),
    attributeOf: async (selector, name) =>
      (await find(selector)).evaluate((el, n) => el.getAttribute(n), name),
    valueOf: async (selector) => (await find(selector)).evaluate((el) => (el as HTMLInputElement).value),
    count: async (selector) => (await page.$$(`>>> ${selector}`)).length,
    click: async (selector) => (await find(selector)).click(),
    clickAt: async (selector) => (await find(selector)).click(),
    type: (text) => page.keyboard.type(text),
    async press(key) {
      const keys = key.split('+') as Parameters<typeof page.keyboard.press>[0][];
      const last = keys.pop();
      for (const modifier of keys) await page.keyboard.down(modifier);
      if (last) await page.keyboard.press(last);
      for (const modifier of keys.toReversed()) await page.keyboard.up(modifier);
    },
    evaluate: (script) => page.evaluate(script) as Promise<never>,
    async screenshot(path) {
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path: path as `${string}.png` });
    },
    navigating: async (act) => void (await Promise.all([page.waitForNavigation(), act()])),
    close: () => page.close(),
  };
}
