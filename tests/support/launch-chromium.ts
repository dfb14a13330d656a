// Chromium with the built extension in it, through Playwright, in a profile of its own that goes when it closes.
// The extension is loaded over the DevTools pipe (Extensions.loadUnpacked, as Puppeteer does it), because branded
// Chrome ≥ 137 ignores --load-extension.

import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked MV3 extension. */
  extensionDir: string;
  headless: boolean;
  /** Page size in px. Default: 1280 × 800 headless, whatever the window gives otherwise. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Language of the browser and of what it asks pages for. Default: pt-BR. */
  locale?: string;
}

export interface ChromiumWithExtension {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker, which a driver attached to it keeps from going idle. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

const WORKER_TIMEOUT_MS = 10_000;

/** @throws BrowserMissingError when there is no Chromium; Playwright's own error when the extension does not load. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const { headless, locale = 'pt-BR', colorScheme = 'light' } = options;
  // An empty profile path is Playwright's word for a temporary one, removed on close. Its default is to run without
  // Chromium's sandbox, which neither root nor many containers can have.
  const context = await chromium.launchPersistentContext('', {
    executablePath: await ensureBrowser('chromium'),
    headless,
    locale,
    colorScheme,
    viewport: options.viewport ?? (headless ? { width: 1280, height: 800 } : null),
    // With this default left in, the extension loads and its worker is killed at once.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...quietFlags(), '--enable-unsafe-extension-debugging', `--lang=${locale}`],
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
  });
  try {
    const extensionId = await loadExtension(context, options.extensionDir);
    const worker = () => findWorker(context, extensionId);
    await worker();
    return { context, extensionId, worker, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function quietFlags(): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1440,900',
    // No bar in the window about --no-sandbox.
    '--test-type',
  ];
}

/**
 * Loading a folder again starts the extension anew, as an update does; its storage stays.
 *
 * @returns the extension's id
 */
export async function loadExtension(context: BrowserContext, extensionDir: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session)
    throw new Error('Playwright gave no browser for the persistent context: update playwright-core.');
  // Playwright's types stop at the protocol's stable part.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { id } = (await send('Extensions.loadUnpacked', { path: resolve(extensionDir) })) as { id: string };
  await session.detach();
  return id;
}

async function findWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => new URL(worker.url()).host === extensionId;
  return (
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: WORKER_TIMEOUT_MS }))
  );
}
