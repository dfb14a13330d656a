// Through Pandoc itself: the shapes of its tree are its own, and change with it.
import { expect, it, test } from 'vitest';
import type { RichText } from '../../../../kb/rich-text/rich-text.ts';
import { readPandoc } from '../../../../kb/tools/import/pandoc.ts';
import { toRichText } from '../../../../kb/tools/import/pandoc-to-rich-text.ts';
import { SourceUnreadableError } from '../../../../kb/tools/import/source-unreadable-error.ts';
import { paragraph, text } from '../../rich-text-of.ts';

const read = async (source: string, format: 'rst' | 'markdown' | 'html' = 'rst') =>
  toRichText(await readPandoc(source, format));

test.each<[string, string, RichText]>([
  [
    'words',
    'um *dois* **três** ``quatro``\ncinco',
    [
      paragraph(
        'um ',
        { type: 'emphasis', children: [text('dois')] },
        ' ',
        { type: 'strong', children: [text('três')] },
        ' ',
        { type: 'code', text: 'quatro' },
        ' cinco',
      ),
    ],
  ],
  ['a heading', 'Um\n==\n\na\n', [{ type: 'heading', level: 1, children: [text('Um')] }, paragraph('a')]],
  [
    'a web link',
    '`aqui <https://a.test/x>`_',
    [paragraph({ type: 'link', href: 'https://a.test/x', children: [text('aqui')] })],
  ],
  [
    'a mail address',
    'a@b.test',
    [paragraph({ type: 'link', href: 'mailto:a@b.test', children: [text('a@b.test')] })],
  ],
  [
    'a download keeps its words',
    'veja :download:`o modelo <_static/m.pdf>` já',
    [paragraph('veja o modelo já')],
  ],
  ['another role is code', ':kbd:`Enter`', [paragraph({ type: 'code', text: 'Enter' })]],
  ['code with angles is code', '``cp <de>``', [paragraph({ type: 'code', text: 'cp <de>' })]],
  ['a relative link keeps its words', '`aqui <../x.html>`_', [paragraph('aqui')]],
  ['a script link keeps its words', '`aqui <javascript:alert(1)>`_', [paragraph('aqui')]],
  [
    'a numbered list from four',
    '4. um\n5. dois',
    [{ type: 'list', ordered: true, start: 4, items: [[paragraph('um')], [paragraph('dois')]] }],
  ],
  [
    'a bullet list',
    '* um\n* dois',
    [{ type: 'list', ordered: false, start: 1, items: [[paragraph('um')], [paragraph('dois')]] }],
  ],
  [
    'a definition',
    'termo\n  sentido',
    [paragraph({ type: 'strong', children: [text('termo')] }), paragraph('sentido')],
  ],
  [
    'a sentence above an indented line is no term',
    'Siga os passos:\n  - um',
    [paragraph('Siga os passos:'), { type: 'list', ordered: false, start: 1, items: [[paragraph('um')]] }],
  ],
  [
    'a term in bold is bold once',
    '**termo**\n  sentido',
    [paragraph({ type: 'strong', children: [text('termo')] }), paragraph('sentido')],
  ],
  ['a line block', '| um\n| dois', [paragraph('um', { type: 'break' }, 'dois')]],
  ['a literal block', '::\n\n  a <b\n    c', [{ type: 'code', text: 'a <b\n  c' }]],
  ['a quotation', 'a\n\n  b', [paragraph('a'), { type: 'quote', blocks: [paragraph('b')] }]],
  [
    'a table',
    '=====  =====\nA      B\n=====  =====\n1      2\n=====  =====',
    [
      {
        type: 'table',
        header: [[paragraph('A')], [paragraph('B')]],
        rows: [[[paragraph('1')], [paragraph('2')]]],
      },
    ],
  ],
  ['a footnote', 'um [#n]_\n\n.. [#n] nota', [paragraph('um¹'), paragraph('¹ nota')]],
  ['a table of contents', '.. toctree::\n\n   um\n   dois', []],
  ['a superscript', '1\\ :sup:`a`', [paragraph('1ª')]],
  ['a formula', ':math:`x^2`', [paragraph('x^2')]],
  ['raw HTML', '.. raw:: html\n\n   <script>alert(1)</script>', []],
])('%s', async (_what, source, blocks) => {
  expect(await read(source)).toEqual(blocks);
});

it('reads an admonition as a note', async () => {
  expect((await read('.. warning:: Cuidado.')).at(0)).toMatchObject({ type: 'note' });
  expect(JSON.stringify(await read('.. warning:: Cuidado.'))).toContain('Cuidado.');
});

it('keeps the description of an image, and not its file name', async () => {
  expect(await read('.. image:: x.png\n   :alt: a tela')).toEqual([
    paragraph({ type: 'image', src: 'x.png', alt: 'a tela' }),
  ]);
  expect(await read('.. image:: tela.png')).toEqual([paragraph({ type: 'image', src: 'tela.png', alt: '' })]);
  expect(JSON.stringify(await read('.. figure:: x.png\n\n   legenda'))).toContain('"src":"x.png"');
});

it('reads Markdown and HTML by the same shapes', async () => {
  expect(await read('a ~~b~~ "c" \'d\'', 'markdown')).toEqual([paragraph('a b “c” ‘d’')]);
  expect(await read('<p>a<br>b <u>c</u></p><script>x()</script>', 'html')).toEqual([
    paragraph('a', { type: 'break' }, 'b c'),
  ]);
});

it('lets raw HTML and directives go, and keeps the words between', async () => {
  expect(await read('<span class="x">um</span> <kbd>dois</kbd>', 'html')).toEqual([paragraph('um dois')]);
  expect(await read('a `<script>alert(1)</script>`{=html} b', 'markdown')).toEqual([paragraph('a  b')]);
});

it('keeps a placeholder of several words in one text', async () => {
  expect(await read('Prezado(a) (inserir aqui nome\ndo usuário), ok')).toEqual([
    paragraph('Prezado(a) (inserir aqui nome do usuário), ok'),
  ]);
});

it('says when Pandoc makes nothing of a text', async () => {
  await expect(readPandoc('x', 'no-such-format' as 'rst')).rejects.toThrow(SourceUnreadableError);
});
