// The toolbar button: turns the site on where it is off, and opens or closes the panel where it is on.

import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging.ts';
import { startOnTab, syncSiteScripts, toSitePattern } from './site-scripts.ts';

export interface ClickedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Asks for the site's permission first thing: browsers want it in the very task of the click. */
export async function onToolbarClick({ id: tabId, url }: ClickedTab): Promise<void> {
  const pattern = toSitePattern(url);
  if (tabId === undefined || pattern === undefined) return;
  const wasOn = browser.permissions.contains({ origins: [pattern] });
  const isGranted = await browser.permissions.request({ origins: [pattern] });
  if (!isGranted) return;
  if (await wasOn) {
    // No panel answers on a page that is no ticket; then the loader has another look at it.
    await sendMessage('togglePanel', undefined, tabId).catch(() => startOnTab(tabId));
    return;
  }
  // The open page starts even where registering for the next ones fails.
  await Promise.allSettled([syncSiteScripts(), startOnTab(tabId)]);
}
