import { expect, test } from 'vitest';
import type { DeskAdapter } from '../../../utils/desks/desk-adapter.ts';
import { findReplyFormat } from '../../../utils/insert/find-reply-format.ts';
import { openPage } from '../desks/read-fixture.ts';

const DESK = {
  number: { selectors: ['h1'], pattern: '#(\\d+)' },
  replyBox: {
    selectors: ['textarea, [contenteditable]', 'iframe'],
    openers: ['#opener'],
    opensInPlace: true,
  },
} satisfies Pick<DeskAdapter, 'number' | 'replyBox'>;

const findIn = (html: string, lastEdited?: string) => {
  const document = openPage(html);
  const edited = lastEdited === undefined ? undefined : document.querySelector(lastEdited)!;
  return findReplyFormat(document, DESK, { lastEdited: () => edited, recall: () => undefined });
};

test.each([
  ['text', '<textarea></textarea>'],
  ['html', '<div contenteditable="true"></div>'],
  ['text', '<div contenteditable="plaintext-only"></div>'],
  ['html', '<h1>#12</h1><iframe class="cke_wysiwyg_frame"></iframe>'],
  ['text', '<a id="opener"></a><div hidden><textarea></textarea></div>'],
  ['html', ''],
] as const)('%s goes into %j', (format, html) => {
  expect(findIn(html)).toBe(format);
});

test('the box that was last typed in decides, as it does for the insertion', () => {
  const html = '<div contenteditable="true"></div><textarea></textarea>';
  expect(findIn(html)).toBe('html');
  expect(findIn(html, 'textarea')).toBe('text');
});
