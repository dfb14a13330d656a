import { expect, test } from 'vitest';
import { toInjectionTarget, toSenderPage } from '../../../utils/session/sender-page.ts';

const SENDER = { tab: { id: 7 }, frameId: 0, url: 'https://desk.example/tickets/1?x' };

test('a message from a page says which tab, frame and site it came from', () => {
  expect(toSenderPage(SENDER)).toEqual({ tabId: 7, frameId: 0, origin: 'https://desk.example' });
  expect(toSenderPage({ ...SENDER, documentId: 'D1' })).toMatchObject({ documentId: 'D1' });
});

test.each([
  {},
  { ...SENDER, tab: {} },
  { tab: { id: 7 }, url: SENDER.url },
  { ...SENDER, url: 'nowhere' },
  { tab: { id: 7 }, frameId: 0 },
])('a sender that is no page, %j, is refused', (sender) => {
  expect(() => toSenderPage(sender)).toThrow('pages in a tab');
});

test('scripts go to that very document where the browser names it, else to its frame', () => {
  expect(toInjectionTarget({ tabId: 7, frameId: 2, origin: 'https://a.example' })).toEqual({
    tabId: 7,
    frameIds: [2],
  });
  expect(toInjectionTarget({ tabId: 7, frameId: 2, origin: 'https://a.example', documentId: 'D1' })).toEqual({
    tabId: 7,
    documentIds: ['D1'],
  });
});
