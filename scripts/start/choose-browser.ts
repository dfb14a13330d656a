// Which browser the demo runs in: Chromium, or Firefox where no Chromium is to be had.

import { BrowserMissingError, ensureBrowser } from '../../tests/support/ensure-browser.ts';
import type { BrowserName } from '../../tests/support/find-browser.ts';

/**
 * Installs one when there is none.
 * @throws BrowserMissingError when neither can be had
 */
export async function chooseBrowser(): Promise<BrowserName> {
  try {
    await ensureBrowser('chromium');
    return 'chromium';
  } catch (chromiumMissing) {
    if (!(chromiumMissing instanceof BrowserMissingError)) throw chromiumMissing;
    await ensureBrowser('firefox').catch(() => {
      throw chromiumMissing;
    });
    return 'firefox';
  }
}
