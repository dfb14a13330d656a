// Firefox with the built extension in it, through Puppeteer and WebDriver BiDi, in a profile of its own that goes
// when it closes. BiDi shows pages only: the extension's own pages (options, popup) and its background are out of
// reach, so those are tested in Chromium.

import puppeteer, { type Browser } from 'puppeteer-core';
import { resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';

export interface FirefoxOptions {
  /** Folder of the unpacked MV3 extension; its manifest needs a gecko id. */
  extensionDir: string;
  headless: boolean;
  /** Page size in px. Default: 1280 × 800 headless, whatever the window gives otherwise. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Language of the browser and of what it asks pages for. Default: pt-BR. */
  locale?: string;
  /** Beside the ones that every test needs. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxWithExtension {
  browser: Browser;
  extensionId: string;
  close(): Promise<void>;
}

/** @throws BrowserMissingError when there is no Firefox; Puppeteer's own error when the extension does not load. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const { headless, locale = 'pt-BR', colorScheme = 'light' } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless,
    defaultViewport: options.viewport ?? (headless ? { width: 1280, height: 800 } : null),
    extraPrefsFirefox: {
      ...languagePrefs(locale),
      ...themePrefs(colorScheme),
      ...extensionPrefs(),
      ...options.prefs,
    },
  });
  try {
    const extensionId = await browser.installExtension(resolve(options.extensionDir));
    return { browser, extensionId, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function languagePrefs(locale: string): Record<string, string> {
  // Without the language pack (Debian: firefox-esr-l10n-pt-br) Firefox falls back to en-US, and so do the messages of
  // the extension; the pages' own language follows the second preference all the same.
  return { 'intl.locale.requested': locale, 'intl.accept_languages': `${locale}, ${locale.slice(0, 2)}, en` };
}

function themePrefs(colorScheme: 'light' | 'dark'): Record<string, number> {
  return { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 };
}

function extensionPrefs(): Record<string, boolean> {
  // permissions.request() is granted without a prompt, which no driver can answer.
  return { 'extensions.webextOptionalPermissionPrompts': false };
}
