import { expect, it } from 'vitest';
import type { Block } from '../../../../kb/rich-text/rich-text.ts';
import { splitSections, toHeadingText } from '../../../../kb/tools/import/split-sections.ts';
import { paragraph, text } from '../../rich-text-of.ts';

const heading = (level: number, words: string): Block => ({
  type: 'heading',
  level,
  children: [text(words)],
});
const BLOCKS = [
  paragraph('antes'),
  heading(1, 'Título'),
  paragraph('introdução'),
  heading(2, ' Um\u202fe  dois '),
  paragraph('a'),
  heading(3, 'Dentro'),
  paragraph('b'),
  heading(2, 'Vazio'),
  heading(1, 'Fim'),
  paragraph('c'),
];

it('cuts at the headings of a level, deeper ones stay inside', () => {
  expect(splitSections(BLOCKS, 2)).toEqual([
    { heading: 'Um e dois', level: 2, blocks: [paragraph('a'), heading(3, 'Dentro'), paragraph('b')] },
    { heading: 'Vazio', level: 2, blocks: [] },
  ]);
  expect(splitSections(BLOCKS, 3).map((one) => one.heading)).toEqual(['Dentro']);
  expect(splitSections(BLOCKS, 4)).toEqual([]);
});

it('reads a heading as one line', () => {
  expect(toHeadingText([text('Erro '), { type: 'code', text: '99' }, { type: 'break' }, text('fatal')])).toBe(
    'Erro 99 fatal',
  );
});
