import { expect, it } from 'vitest';
import { splitSentences } from '../../../../../kb/tools/report/data/split-sentences.ts';
import { paragraph, slotOf } from '../../../rich-text-of.ts';

it('cuts after the end of a sentence and at every line', () => {
  expect(splitSentences([paragraph('Abra o menu. Está lá?  Sim!'), paragraph('Fim')])).toEqual([
    'Abra o menu.',
    'Está lá?',
    'Sim!',
    'Fim',
  ]);
});

it('leaves numbers, addresses and the marks of a list whole', () => {
  const items = [[paragraph('Use a versão 4.0.1 de https://sei.example/a.b?c')]];
  expect(splitSentences([{ type: 'list', ordered: true, start: 12, items }])).toEqual([
    '12. Use a versão 4.0.1 de https://sei.example/a.b?c',
  ]);
});

it('shows slots, so that two replies which differ in a slot differ', () => {
  expect(splitSentences([paragraph('Olá, ', slotOf({ kind: 'free', label: 'nome' }), '.')])).toEqual([
    'Olá, {{free:nome}}.',
  ]);
});
