// The knowledge base that came with the extension.

import { browser } from 'wxt/browser';
import type { ReadBundleFile } from '../../kb/bundle/open-bundle.ts';

export const readPackagedFile: ReadBundleFile = async (name) => {
  const url = browser.runtime.getURL(`/kb/${name}` as Parameters<typeof browser.runtime.getURL>[0]);
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
};
