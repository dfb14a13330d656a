import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readText } from '../../../utils/desks/read-text.ts';

const CASES: readonly (readonly [what: string, html: string, text: string])[] = [
  ['paragraphs are separated by a blank line', '<p>um</p><p>dois</p>', 'um\n\ndois'],
  ['lines by a newline', 'um<br>dois<div>três</div><div>quatro</div>', 'um\ndois\ntrês\nquatro'],
  ['two breaks leave a blank line', 'um<br><br>dois', 'um\n\ndois'],
  [
    'list items stand on lines of their own',
    '<p>antes</p><ul><li>um</li><li>dois</li></ul>depois',
    'antes\n\num\ndois\n\ndepois',
  ],
  [
    'white space of the source is folded',
    '<p> um\n   <b>dois</b>\n três </p>\n\n<p>quatro</p>',
    'um dois três\n\nquatro',
  ],
  [
    'non-breaking, narrow and invisible characters too',
    'um\u00a0\u202fdois\u200btrês\u00adquatro',
    'um doistrêsquatro',
  ],
  ['preformatted text keeps its lines', '<pre>um\n  dois</pre>', 'um\n  dois'],
  [
    'a style that keeps lines counts as preformatted',
    '<div style="white-space: pre-wrap">um\ndois</div>',
    'um\ndois',
  ],
  [
    'cells are separated',
    '<table><tr><td>um</td><td>dois</td></tr><tr><td>três</td></tr></table>',
    'um dois\ntrês',
  ],
  [
    'scripts, controls and hidden parts are left out',
    '<script>x()</script><p hidden>a</p><p style="display: none">b</p><button>c</button><textarea>d</textarea><p>um</p>',
    'um',
  ],
  ['an empty element has no text', '<p>\n</p>', ''],
];

test.each(CASES)('%s', (_, html, text) => {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  const root = document.querySelector('main')!;
  // A single child stands for itself, so that its own style counts.
  expect(
    readText(
      root.childElementCount === 1 && root.firstElementChild!.matches('div, pre')
        ? root.firstElementChild!
        : root,
    ),
  ).toBe(text);
});

test('the parts that are not wanted are left out', () => {
  const { document } = new JSDOM('<main><p>meu</p><blockquote>de outro</blockquote></main>').window;
  expect(readText(document.querySelector('main')!, (part) => part.matches('blockquote'))).toBe('meu');
});

test('a document that is not shown is read as well', () => {
  const { window } = new JSDOM();
  const { body } = new window.DOMParser().parseFromString('<p>um</p><p>dois</p>', 'text/html');
  expect(readText(body)).toBe('um\n\ndois');
});
