// Gives the path of a browser, and installs one when there is none: Debian's package as root, else Playwright's
// Chromium. On Debian it also sees to the Portuguese of the browser, without which chrome.i18n and
// browser.i18n.getUILanguage() answer en-US.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser, type BrowserName } from './find-browser.ts';
import {
  canInstallDebianPackages,
  installDebianPackages,
  missingDebianPackages,
} from './install-debian-packages.ts';

const DEBIAN = {
  chromium: { path: '/usr/bin/chromium', packages: ['chromium', 'chromium-l10n', 'fonts-liberation'] },
  firefox: {
    path: '/usr/bin/firefox-esr',
    packages: ['firefox-esr', 'firefox-esr-l10n-pt-br', 'fonts-liberation'],
  },
} as const;

const ADVICE = {
  chromium: 'Chromium is missing: install Chromium, Chrome or Edge, or set BALCAO_CHROMIUM to its path.',
  firefox: 'Firefox is missing: install Firefox 140 or later, or set BALCAO_FIREFOX to its path.',
} as const;

/** No browser, and none could be installed. The message is one line: what is missing and what to do. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';

  constructor(browser: BrowserName, options?: ErrorOptions) {
    super(ADVICE[browser], options);
  }
}

/**
 * The path of a browser that can be started.
 * @throws BrowserMissingError
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  try {
    await installWhatIsMissing(name, found);
  } catch (error) {
    if (!found) throw new BrowserMissingError(name, { cause: error });
    process.stderr.write(`${(error as Error).message}. Going on with ${found}, perhaps in English.\n`);
  }
  const path = findBrowser(name);
  if (!path) throw new BrowserMissingError(name);
  return path;
}

async function installWhatIsMissing(name: BrowserName, found: string | undefined): Promise<void> {
  const { path, packages } = DEBIAN[name];
  if ((!found || found === path) && canInstallDebianPackages()) {
    const missing = await missingDebianPackages(packages);
    if (missing.length > 0) await installDebianPackages(missing);
  } else if (!found && name === 'chromium') {
    await downloadPlaywrightChromium();
  }
}

async function downloadPlaywrightChromium(): Promise<void> {
  process.stderr.write('Downloading Chromium with playwright-core …\n');
  // Run by Node rather than npx, which is npx.cmd on Windows and would need a shell.
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  await promisify(execFile)(process.execPath, [
    join(playwright, 'cli.js'),
    'install',
    '--no-shell',
    'chromium',
  ]);
}
