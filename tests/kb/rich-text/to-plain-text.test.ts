import { describe, expect, it, test } from 'vitest';
import type { Block, Inline } from '../../../kb/rich-text/rich-text.ts';
import { inlinesToText, toPlainText } from '../../../kb/rich-text/to-plain-text.ts';
import { paragraph, slotOf, text } from '../rich-text-of.ts';

const link = (href: string, words: string): Inline => ({ type: 'link', href, children: [text(words)] });
const list = (ordered: boolean, start: number, ...items: Block[][]): Block => ({
  type: 'list',
  ordered,
  start,
  items,
});

test.each([
  [link('https://manual.test/x', 'o manual'), 'o manual (https://manual.test/x)'],
  [link('https://manual.test/', 'manual.test'), 'manual.test'],
  [link('https://manual.test', 'https://manual.test/'), 'https://manual.test/'],
  [link('mailto:a@b.test', 'a@b.test'), 'a@b.test'],
  [link('mailto:a@b.test', 'escreva'), 'escreva (a@b.test)'],
  [{ type: 'code', text: 'ls -la' }, 'ls -la'],
  [{ type: 'emphasis', children: [text('um'), { type: 'strong', children: [text(' dois')] }] }, 'um dois'],
  [{ type: 'image', src: 'x.png', alt: 'a tela' }, 'a tela'],
  [{ type: 'break' }, '\n'],
  [slotOf({ kind: 'date' }), ''],
] as [Inline, string][])('%j reads %j', (inline, words) => {
  expect(inlinesToText([inline])).toBe(words);
});

describe('blocks', () => {
  it('stand apart by one blank line, the empty ones gone', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, children: [text('Título ')] },
      paragraph(' um '),
      paragraph(''),
      { type: 'quote', blocks: [paragraph('dois'), paragraph('três')] },
      { type: 'note', blocks: [paragraph('nota')] },
      { type: 'code', text: '  SELECT 1\n    FROM dual;\n\n' },
    ];
    expect(toPlainText(blocks)).toBe('Título\n\num\n\ndois\n\ntrês\n\nnota\n\n  SELECT 1\n    FROM dual;');
  });

  it('number a list from its start', () => {
    expect(toPlainText([list(true, 4, [paragraph('um')], [paragraph('dois')])])).toBe('4. um\n5. dois');
  });

  it('indent what follows inside an item', () => {
    const nested = list(true, 1, [
      paragraph('um'),
      list(false, 1, [paragraph('a')], [paragraph('b'), paragraph('c')]),
    ]);
    expect(toPlainText([nested])).toBe('1. um\n\n   - a\n   - b\n\n      c');
  });

  it('put a table row on a line', () => {
    const table: Block = {
      type: 'table',
      header: [[paragraph('Nome')], [paragraph('Valor')]],
      rows: [
        [[paragraph('a'), paragraph('b')], [paragraph('1')]],
        [[], []],
      ],
    };
    expect(toPlainText([table])).toBe('Nome | Valor\na b | 1\n | ');
  });

  it('have no header line in a table without header', () => {
    expect(toPlainText([{ type: 'table', header: [], rows: [[[paragraph('a')]]] }])).toBe('a');
  });
});
