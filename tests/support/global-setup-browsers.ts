// Both browsers are there before the first test, so that no two test files install them at the same time.

import { ensureBrowser } from './ensure-browser.ts';

export async function setup(): Promise<void> {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
}
