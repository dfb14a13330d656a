import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { Block, Inline } from '../../../kb/rich-text/rich-text.ts';
import { toHtml } from '../../../kb/rich-text/to-html.ts';
import { paragraph, slotOf, text } from '../rich-text-of.ts';

test.each([
  [paragraph('a < b & "c" > d'), '<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>'],
  [
    paragraph(
      { type: 'strong', children: [text('um')] },
      { type: 'break' },
      { type: 'emphasis', children: [text('dois')] },
    ),
    '<p><strong>um</strong><br><em>dois</em></p>',
  ],
  [paragraph({ type: 'code', text: '<b>' }), '<p><code>&lt;b&gt;</code></p>'],
  [
    paragraph({ type: 'link', href: 'https://a.test/?x="1"&y=2', children: [text('a')] }),
    '<p><a href="https://a.test/?x=&quot;1&quot;&amp;y=2">a</a></p>',
  ],
  [paragraph({ type: 'image', src: 'https://a.test/x.png', alt: '<tela>' }), '<p>&lt;tela&gt;</p>'],
  [paragraph(slotOf({ kind: 'date' })), '<p></p>'],
  [{ type: 'heading', level: 1, children: [text('T')] }, '<h3>T</h3>'],
  [{ type: 'heading', level: 3, children: [text('T')] }, '<h4>T</h4>'],
  [{ type: 'heading', level: 9, children: [text('T')] }, '<h5>T</h5>'],
  [{ type: 'quote', blocks: [paragraph('um')] }, '<blockquote><p>um</p></blockquote>'],
  [{ type: 'note', blocks: [paragraph('um')] }, '<blockquote><p>um</p></blockquote>'],
  [{ type: 'code', text: 'a <\n  b' }, '<pre><code>a &lt;\n  b</code></pre>'],
] as [Block, string][])('%j is written as %s', (block, html) => {
  expect(toHtml([block])).toBe(html);
});

const bare = (html: string): string => html.replace(/>\s+</g, '><');

it('writes tight lists, nested where they are, and their start', () => {
  const inner: Block = { type: 'list', ordered: false, start: 1, items: [[paragraph('a')]] };
  const outer: Block = { type: 'list', ordered: true, start: 3, items: [[paragraph('um'), inner], [inner]] };
  expect(bare(toHtml([outer]))).toBe(
    '<ol start="3"><li>um<ul><li>a</li></ul></li><li><ul><li>a</li></ul></li></ol>',
  );
  expect(bare(toHtml([{ ...outer, start: 1, items: [] }]))).toBe('<ol></ol>');
});

it('writes a table with and without a header', () => {
  const rows = [[[paragraph('1')], [paragraph('2')]]];
  expect(bare(toHtml([{ type: 'table', header: [[paragraph('A')], [paragraph('B')]], rows }]))).toBe(
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  );
  expect(bare(toHtml([{ type: 'table', header: [], rows }]))).not.toContain('<thead>');
});

it('keeps the words of two blocks apart', () => {
  expect(toHtml([paragraph('um'), paragraph('dois')]).replace(/<[^>]*>/g, '')).toMatch(/^um\s+dois$/);
});

it('never writes a tag that a text, an address or a description asked for', () => {
  const inlines = (words: string): Inline[] => [
    text(words),
    { type: 'code', text: words },
    { type: 'link', href: words, children: [text(words)] },
    { type: 'image', src: words, alt: words },
  ];
  const TAG = /^<\/?(p|code|pre|a)( href="[^"<>]*")?>$/;
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('<script>', '"><img src=x>', "'&#60;b&#62;")),
      (words) => {
        const html = toHtml([paragraph(...inlines(words)), { type: 'code', text: words }]);
        expect(html.match(/<[^>]*>/g)?.filter((tag) => !TAG.test(tag))).toEqual([]);
      },
    ),
  );
});
