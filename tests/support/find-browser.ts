// Finds a browser that is already on the machine: what the environment names, then the PATH, then the usual places.
// Chromium comes before Chrome: it is what CI runs, and branded Chrome ≥ 137 ignores --load-extension (which is why
// launch-chromium.ts does not use it).

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

const ENVIRONMENT_VARIABLE = { chromium: 'BALCAO_CHROMIUM', firefox: 'BALCAO_FIREFOX' } as const;

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const MAC_APPLICATIONS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
} as const;

const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const;

/** The path of an installed browser, or `undefined`. A path given in the environment is taken at its word. */
export function findBrowser(name: BrowserName): string | undefined {
  const asked = process.env[ENVIRONMENT_VARIABLE[name]];
  if (asked) return asked;
  return [...onPath(name), ...usualPlaces(name), ...downloadedByPlaywright(name)].find((path) =>
    existsSync(path),
  );
}

function onPath(name: BrowserName): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') return MAC_APPLICATIONS[name].map((app) => `/Applications/${app}`);
  if (process.platform !== 'win32') return [];
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return WINDOWS_PROGRAMS[name].flatMap((program) =>
    roots.flatMap((root) => (root ? [join(root, program)] : [])),
  );
}

function downloadedByPlaywright(name: BrowserName): string[] {
  // Playwright's own Firefox is patched and speaks no WebDriver BiDi, so only its Chromium is of use.
  return name === 'chromium' ? [chromium.executablePath()] : [];
}
