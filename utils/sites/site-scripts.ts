// Which sites Balcão runs on: those an organisation baked into its build, and those the agent turned on.

import { browser } from 'wxt/browser';
import { toInjectionTarget, type SenderPage } from '../session/sender-page.ts';

const SCRIPT_ID = 'desk';
const LOADER_FILE = '/content-scripts/desk.js';
const PANEL_FILE = '/content-scripts/panel.js';

/** Match pattern for all pages of a site; undefined for pages that no extension may touch. */
export function toSitePattern(url: string | undefined): string | undefined {
  const site = url === undefined ? undefined : URL.parse(url);
  // A match pattern has no port: the site is its scheme and host.
  return site && /^https?:$/.test(site.protocol) ? `${site.protocol}//${site.hostname}/*` : undefined;
}

let syncing = Promise.resolve();

/**
 * Registers the loader on every granted site that the manifest does not serve already. Safe to call at any time: a
 * permission is announced while the click that asked for it goes on, so calls wait for each other.
 */
export function syncSiteScripts(): Promise<void> {
  syncing = syncing.catch(() => {}).then(sync);
  return syncing;
}

async function sync(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const baked = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  const matches = origins.filter((origin) => !baked.includes(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [LOADER_FILE], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** For the page that is open now: registered scripts run from the next load on. */
export async function startOnTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [LOADER_FILE] });
}

export async function loadPanel(page: SenderPage): Promise<void> {
  await browser.scripting.executeScript({ target: toInjectionTarget(page), files: [PANEL_FILE] });
}
