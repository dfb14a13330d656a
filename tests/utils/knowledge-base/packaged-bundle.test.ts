import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPackagedFile } from '../../../utils/knowledge-base/packaged-bundle.ts';

afterEach(() => void vi.unstubAllGlobals());

function serve(answer: () => Promise<Response>) {
  fakeBrowser.runtime.getURL = ((path: string) => `chrome-extension://id${path}`) as never;
  const fetch = vi.fn<(url: string) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('reads a file of the extension’s own folder, byte by byte', async () => {
  const fetch = serve(async () => new Response(new Uint8Array([1, 2, 255])));
  expect(await readPackagedFile('kb.json')).toEqual(new Uint8Array([1, 2, 255]));
  expect(fetch.mock.calls).toEqual([['chrome-extension://id/kb/kb.json']]);
});

test('a file that is not there is undefined, however the browser says so', async () => {
  serve(async () => new Response('', { status: 404 }));
  expect(await readPackagedFile('kb.json')).toBeUndefined();
  // Chromium rejects, as for a network that is down.
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await readPackagedFile('kb.json')).toBeUndefined();
});
