// A browser without the extension, and as much of a page as the insertion tests need, alike in both drivers.

import { chromium } from 'playwright-core';
import { launch as launchFirefox } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { ensureBrowser } from './ensure-browser.ts';

export interface PlainPage {
  goto(url: string): Promise<void>;
  /** A JavaScript expression; its value must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** One key, with Control and Shift held if asked. */
  press(key: string, held?: readonly ('Control' | 'Shift')[]): Promise<void>;
  close(): Promise<void>;
}

export async function openPlainBrowser(name: BrowserName): Promise<PlainPage> {
  return name === 'chromium' ? openChromium() : openFirefox();
}

async function openChromium(): Promise<PlainPage> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), headless: true });
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key, held = []) => page.keyboard.press([...held, key].join('+')),
    close: () => browser.close(),
  };
}

async function openFirefox(): Promise<PlainPage> {
  const browser = await launchFirefox({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: true,
  });
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    async press(key, held = []) {
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]);
      for (const modifier of held.toReversed()) await page.keyboard.up(modifier);
    },
    close: () => browser.close(),
  };
}
