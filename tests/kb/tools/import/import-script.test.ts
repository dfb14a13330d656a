import { expect, it } from 'vitest';
import type { Block } from '../../../../kb/rich-text/rich-text.ts';
import { findScriptSections, importScript } from '../../../../kb/tools/import/import-script.ts';
import { paragraph, text } from '../../rich-text-of.ts';

const HEADINGS = [
  'Situação',
  'Quando Ocorre',
  'Solução Sugerida',
  'Modelo de Resposta para Chamados',
  'Atribuições e responsabilidades',
  'Perfil do usuário',
  'Palavras-chave',
  'Referências',
];
const section = (words: string, level = 2): Block[] => [
  { type: 'heading', level, children: [text(words)] },
  paragraph(`texto de ${words}`),
];

it('finds the eight sections by name, in any order, at any level, in any case', () => {
  const blocks = HEADINGS.toReversed().flatMap((words, at) =>
    section(` ${words.toUpperCase()}\u00a0:`, 2 + (at % 3)),
  );
  const sections = findScriptSections(blocks);
  expect(Object.keys(sections ?? {})).toHaveLength(8);
  expect(sections?.references).toEqual([paragraph('texto de  REFERÊNCIAS\u00a0:')]);
});

it('keeps a heading inside a section in that section', () => {
  const blocks = HEADINGS.flatMap((words) => section(words));
  blocks.splice(8, 0, ...section('Caso contrário', 3));
  expect(findScriptSections(blocks)?.reply).toHaveLength(3);
});

it.each(HEADINGS)('is still a script without %s: what is there is not lost', (missing) => {
  const blocks = HEADINGS.filter((words) => words !== missing).flatMap((words) => section(words));
  const sections = Object.values(findScriptSections(blocks) ?? {});
  expect(sections.filter((content) => content.length > 0)).toHaveLength(7);
});

it('is no script with half of the sections, nor with two scripts in one page', () => {
  expect(findScriptSections(HEADINGS.slice(0, 4).flatMap((words) => section(words)))).toBeUndefined();
  expect(findScriptSections([...HEADINGS, ...HEADINGS].flatMap((words) => section(words)))).toBeUndefined();
});

it('leaves out what says nothing to a reader', () => {
  const empty = {
    situation: [],
    occursWhen: [],
    solution: [],
    reply: [],
    level: [],
    audience: [],
    keywords: [],
    references: [],
  };
  const article = importScript(
    { path: 'SEI/x.rst', product: 'SEI', heading: '2026.03.02-Envio-V3', line: 4 },
    {
      ...empty,
      situation: [paragraph('N/A')],
      occursWhen: [paragraph('Não se aplica.')],
      solution: [paragraph('(Indicar o que fazer)')],
      references: [paragraph('Nada se aplica aqui, nem N/A.')],
    },
  );
  expect(article).toEqual({
    id: 'sei/x',
    title: 'Envio',
    date: '2026-03-02',
    version: 3,
    product: 'SEI',
    kind: 'script',
    level: [],
    audience: [],
    sections: { situation: [], occursWhen: [], solution: [] },
    replies: [],
    keywords: [],
    references: [paragraph('Nada se aplica aqui, nem N/A.')],
    source: { path: 'SEI/x.rst', line: 4 },
    state: { kind: 'published' },
  });
});
