import { describe, expect, it } from 'vitest';
import type { Block, RichText } from '../../../../kb/rich-text/rich-text.ts';
import { importPage } from '../../../../kb/tools/import/import-page.ts';
import { paragraph, showSlots, text } from '../../rich-text-of.ts';

const heading = (level: number, words: string): Block => ({
  type: 'heading',
  level,
  children: [text(words)],
});
const page = (blocks: RichText, path = 'SEI/Pagina.rst') =>
  importPage({ path, product: 'SEI', heading: 'Página', blocks, lineOf: (words) => words.length });
const summary = (blocks: RichText, path?: string) =>
  page(blocks, path).map(({ kind, title, sections }) => [kind, title, showSlots(sections.solution)]);

describe('an FAQ', () => {
  const blocks = [
    heading(1, 'Página'),
    heading(2, 'Onde fica?'),
    paragraph('Ali.'),
    heading(2, 'Conta'),
    heading(3, 'Como entrar?'),
    paragraph('Assim.'),
    heading(2, 'Nota'),
    paragraph('Fim.'),
  ];

  it('gives an article a question, the sections without text left out', () => {
    expect(summary(blocks, 'SEI/Perguntas_frequentes/x.rst')).toEqual([
      ['faq', 'Onde fica?', 'Ali.'],
      ['faq', 'Nota', 'Fim.'],
      ['faq', 'Como entrar?', 'Assim.'],
    ]);
  });

  it('is one by its questions alone, when there are three of them', () => {
    const questions = ['Um?', 'Dois?', 'Três?'].flatMap((words) => [heading(2, words), paragraph('Sim.')]);
    expect(summary(questions).map(([kind]) => kind)).toEqual(['faq', 'faq', 'faq']);
    expect(summary(questions.slice(0, 4)).map(([kind]) => kind)).toEqual(['guide']);
  });

  it('says where each entry came from', () => {
    const [entry] = page(blocks, 'SEI/faq.rst');
    expect(entry).toMatchObject({
      id: 'sei/faq#onde-fica',
      product: 'SEI',
      source: { path: 'SEI/faq.rst', heading: 'Onde fica?', line: 10 },
      state: { kind: 'published' },
      replies: [],
    });
  });
});

it('keeps what stands before the first section as an article of the page', () => {
  const sections = ['Um', 'Dois', 'Três'].flatMap((words) => [heading(2, words), paragraph('a')]);
  const articles = page([heading(1, 'Página'), paragraph('Serve a todos.'), ...sections]);
  expect(articles.map(({ title }) => title)).toEqual(['Página', 'Um', 'Dois', 'Três']);
  expect(articles[0]).toMatchObject({ id: 'sei/pagina', source: { path: 'SEI/Pagina.rst', line: 6 } });
  expect(showSlots(articles[0]?.sections.solution ?? [])).toBe('Serve a todos.');
});

describe('a guide', () => {
  it('is cut into its sections when it has three', () => {
    expect(
      summary([
        heading(2, 'Um'),
        paragraph('a'),
        heading(3, 'Dentro'),
        paragraph('b'),
        heading(2, 'Dois'),
        paragraph('c'),
      ]),
    ).toEqual([
      ['guide', 'Um', 'a'],
      ['guide', 'Dois', 'c'],
      ['guide', 'Dentro', 'b'],
    ]);
  });

  it('is one article when it is short, its title not repeated in the text', () => {
    expect(summary([heading(1, 'Página'), paragraph('Texto.'), heading(2, 'Um'), paragraph('a')])).toEqual([
      ['guide', 'Página', 'Texto.\n\nUm\n\na'],
    ]);
    expect(page([paragraph('Texto.')])[0]?.source).toEqual({ path: 'SEI/Pagina.rst', line: 6 });
  });
});

it('half a script keeps its title and its text together', () => {
  const blocks = ['Situação', 'Quando Ocorre', 'Solução Sugerida'].flatMap((words) => [
    heading(2, words),
    paragraph('a'),
  ]);
  expect(summary([heading(1, 'Página'), ...blocks])).toEqual([
    ['guide', 'Página', 'Situação\n\na\n\nQuando Ocorre\n\na\n\nSolução Sugerida\n\na'],
  ]);
});

it('an index gives no article', () => {
  expect(page([heading(1, 'Página'), heading(2, 'Um'), heading(2, 'Dois')])).toEqual([]);
  expect(page([])).toEqual([]);
});
