import { describe, expect, it } from 'vitest';
import { toHtml } from '../../kb/rich-text/to-html.ts';
import type { RichText } from '../../kb/rich-text/rich-text.ts';
import { sanitizeHtml } from '../../utils/sanitize.ts';

describe('sanitizeHtml', () => {
  it('lets everything through that rich text becomes', () => {
    const html = toHtml(EVERY_BLOCK);
    expect(sanitizeHtml(html)).toBe(html);
  });

  it.each(['https://exemplo.gov.br/a?b=1', 'http://exemplo.gov.br/', 'mailto:equipe@exemplo.gov.br'])(
    'makes a link to %s open in another tab that knows nothing of this one',
    (href) => {
      expect(sanitizeHtml(`<a href="${href}">x</a>`)).toBe(
        `<a href="${href}" target="_blank" rel="noopener noreferrer">x</a>`,
      );
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome-extension://a/b',
    ' jAvAsCrIpT:alert(1)',
    '/path',
  ])('takes the address off a link to %s', (href) => {
    expect(sanitizeHtml(`<a href="${href}">x</a>`)).toBe('<a>x</a>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<svg onload="alert(1)"><path/></svg>',
    '<math><mi xlink:href="data:x"></mi></math>',
    '<iframe src="https://exemplo.gov.br"></iframe>',
    '<style>p { color: red }</style>',
    '<form><input name="a"><button>x</button></form>',
  ])('leaves no tag and no attribute of %s', (html) => {
    expect(sanitizeHtml(html)).not.toMatch(/<|=/);
  });

  it('takes off handlers, styles, ids and classes', () => {
    const html = '<p id="a" class="b" style="color:red" onclick="alert(1)" data-x="1" aria-label="y">x</p>';
    expect(sanitizeHtml(html)).toBe('<p>x</p>');
  });

  it('puts the description of a picture in its place', () => {
    expect(
      sanitizeHtml('<p>antes <img src="https://exemplo.gov.br/a.png" alt="a tela" onerror="x()"> depois</p>'),
    ).toBe('<p>antes a tela depois</p>');
  });
});

const text = (value: string) => ({ type: 'text', text: value }) as const;

const EVERY_BLOCK: RichText = [
  { type: 'heading', level: 2, children: [text('Título')] },
  {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [text('forte')] },
      { type: 'emphasis', children: [text('ênfase')] },
      { type: 'code', text: 'código' },
      { type: 'break' },
      text('1 < 2'),
    ],
  },
  { type: 'list', ordered: true, start: 3, items: [[{ type: 'paragraph', children: [text('item')] }]] },
  { type: 'list', ordered: false, start: 1, items: [[{ type: 'paragraph', children: [text('item')] }]] },
  { type: 'quote', blocks: [{ type: 'paragraph', children: [text('citação')] }] },
  { type: 'code', text: 'select 1' },
  {
    type: 'table',
    header: [[{ type: 'paragraph', children: [text('coluna')] }]],
    rows: [[[{ type: 'paragraph', children: [text('célula')] }]]],
  },
];
