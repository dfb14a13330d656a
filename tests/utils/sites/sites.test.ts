// The toolbar button and the scripts it registers, in a browser that remembers permissions and scripts.

import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onToolbarClick } from '../../../utils/sites/on-toolbar-click.ts';
import { loadPanel, syncSiteScripts, toSitePattern } from '../../../utils/sites/site-scripts.ts';

const LOADER = '/content-scripts/desk.js';
const SITE = 'https://desk.example/*';
const TAB = { id: 5, url: 'https://desk.example/tickets/1' };

let granted: Set<string>;
let baked: string[];
let registered: { id: string; matches?: string[] }[];
let injected: unknown[];
let sent: unknown[];
let answersPrompt: boolean;
let hasPanel: boolean;

beforeEach(() => {
  granted = new Set();
  baked = [];
  registered = [];
  injected = [];
  sent = [];
  answersPrompt = true;
  hasPanel = true;
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      if (answersPrompt) for (const origin of origins) granted.add(origin);
      return answersPrompt;
    },
    getAll: async () => ({ origins: [...granted] }),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => void (registered = []),
    async registerContentScripts(scripts: typeof registered) {
      if (scripts.some(({ id }) => registered.some((known) => known.id === id)))
        throw new Error('Duplicate script ID');
      registered.push(...scripts);
    },
    executeScript: async (injection: unknown) => void injected.push(injection),
  });
  fakeBrowser.runtime.getManifest = (() => ({ content_scripts: [{ matches: baked }] })) as never;
  // As Chromium calls back: without an answer where nobody listens.
  fakeBrowser.tabs.sendMessage = ((
    tabId: number,
    { type }: { type: string },
    _options: unknown,
    callBack: (answer?: object) => void,
  ) => {
    if (!hasPanel) return callBack();
    sent.push([tabId, type]);
    callBack({});
  }) as never;
});

test.each([
  ['https://desk.example/tickets/1?x#y', 'https://desk.example/*'],
  ['http://desk.example:8080/', 'http://desk.example/*'],
  ['http://127.0.0.1:3000/a', 'http://127.0.0.1/*'],
  ['chrome://extensions', undefined],
  ['about:blank', undefined],
  ['file:///etc/passwd', undefined],
  ['view-source:https://desk.example', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('the site of %s is %s', (url, pattern) => {
  expect(toSitePattern(url)).toBe(pattern);
});

describe('the loader', () => {
  it('is registered for what the agent turned on, and outlives the session', async () => {
    granted.add(SITE);
    await syncSiteScripts();
    expect(registered).toEqual([
      { id: 'desk', js: [LOADER], matches: [SITE], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  });

  it('is not registered for what the organisation baked in: there it would run twice', async () => {
    baked = [SITE];
    granted = new Set([SITE, 'https://other.example/*']);
    await syncSiteScripts();
    expect(registered.map(({ matches }) => matches)).toEqual([['https://other.example/*']]);
  });

  it('can be synchronised twice at once, as when a permission is announced during the click', async () => {
    granted.add(SITE);
    await Promise.all([syncSiteScripts(), syncSiteScripts()]);
    expect(registered).toHaveLength(1);
  });

  it('can be synchronised again and again, and goes with the last permission', async () => {
    granted.add(SITE);
    await syncSiteScripts();
    await syncSiteScripts();
    expect(registered).toHaveLength(1);
    granted.clear();
    await syncSiteScripts();
    expect(registered).toEqual([]);
  });
});

describe('the toolbar button', () => {
  it('turns the site on, from now on and for the open page', async () => {
    await onToolbarClick(TAB);
    expect(registered.map(({ matches }) => matches)).toEqual([[SITE]]);
    expect(injected).toEqual([{ target: { tabId: 5 }, files: [LOADER] }]);
    expect(sent).toEqual([]);
  });

  it('asks for the permission in the very task of the click', () => {
    const request = vi.fn<() => Promise<boolean>>(async () => false);
    fakeBrowser.permissions.request = request;
    void onToolbarClick(TAB);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
  });

  it('does nothing when the agent says no', async () => {
    answersPrompt = false;
    await onToolbarClick(TAB);
    expect([registered, injected, sent]).toEqual([[], [], []]);
  });

  it('opens or closes the panel where the site is on', async () => {
    granted.add(SITE);
    await onToolbarClick(TAB);
    expect(sent).toEqual([[5, 'togglePanel']]);
    expect(injected).toEqual([]);
  });

  it('has the loader look again where the site is on and no panel answers', async () => {
    granted.add(SITE);
    hasPanel = false;
    await onToolbarClick(TAB);
    expect(injected).toEqual([{ target: { tabId: 5 }, files: [LOADER] }]);
  });

  it.each([{ id: 5, url: 'chrome://extensions' }, { id: 5 }, { url: TAB.url }])(
    'leaves alone what no extension may touch: %j',
    async (tab) => {
      await onToolbarClick(tab);
      expect([granted.size, registered, injected, sent]).toEqual([0, [], [], []]);
    },
  );
});

test('the panel comes to the frame that asked for it', async () => {
  await loadPanel({ tabId: 5, frameId: 2, origin: 'https://desk.example' });
  expect(injected).toEqual([{ target: { tabId: 5, frameIds: [2] }, files: ['/content-scripts/panel.js'] }]);
});
