import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import type { Article } from '../../../../kb/article.ts';
import { toPlainText } from '../../../../kb/rich-text/to-plain-text.ts';
import { SourceMissingError } from '../../../../kb/tools/import/find-sources.ts';
import { importSources, type ImportReport } from '../../../../kb/tools/import/import-sources.ts';
import { showSlots } from '../../rich-text-of.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/articles');
const find = ({ articles }: ImportReport, id: string): Article => {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`There is no ${id} among ${articles.map((one) => one.id).join(', ')}.`);
  return article;
};

describe('good scripts', () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await importSources([join(FIXTURES, 'good')]);
  });

  it('are all read', () => {
    expect(report).toMatchObject({ fileCount: 3, skipped: [], failed: [] });
    expect(report.articles.map(({ id, kind }) => [id, kind])).toEqual([
      ['correio/anexo-grande', 'script'],
      ['correio/caixa-cheia', 'script'],
      ['senha-esquecida', 'script'],
    ]);
  });

  it('give their facts', () => {
    const article = find(report, 'correio/caixa-cheia');
    expect(article).toMatchObject({
      title: 'Caixa de mensagens cheia no SEI',
      version: 2,
      product: 'Correio',
      level: [{ level: 'N1', condition: 'Caso remetente' }],
      audience: ['business'],
      keywords: ['caixa cheia', 'mensagens', 'cota'],
      source: { path: 'Correio/Caixa_cheia.rst', line: 1 },
    });
    // The thirtieth of February is no date, and "N/A" no text.
    expect(article.date).toBeUndefined();
    expect(article.sections.occursWhen).toEqual([]);
    expect(toPlainText(article.sections.solution)).toBe(
      '1. Peça o tamanho da caixa.\n2. Apague o que já foi lido:\n\n   - anexos;\n   - avisos.',
    );
    expect(toPlainText(article.references)).toBe('Manual do correio (https://manual.test/correio)');
    expect(article.replies.map(({ blocks }) => showSlots(blocks))).toEqual([
      '⟦salutation⟧ ⟦requester.name⟧, bom dia.\n\nSobre o chamado de número ⟦ticket.number⟧, a caixa de ⟦free:Informação 01⟧ já aceita mensagens.\n\nAtenciosamente,\n\n⟦agent.name⟧',
    ]);
  });

  it('may nest their alternatives under another underline', () => {
    expect(find(report, 'correio/anexo-grande').replies.map(({ title }) => title)).toEqual([
      'Caso o órgão utilize o portal',
      'Caso o órgão não utilize o portal',
    ]);
  });

  it('may be underlined too short, spaced oddly and not be written to the end', () => {
    expect(find(report, 'senha-esquecida')).toMatchObject({
      title: 'Senha esquecida',
      date: '2026-03-01',
      product: 'Geral',
      replies: [],
      level: [],
      audience: [],
      keywords: ['senha', 'acesso'],
    });
    expect(toPlainText(find(report, 'senha-esquecida').sections.occursWhen)).toBe('Depois das férias.');
  });
});

describe('bad files', () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await importSources([join(FIXTURES, 'bad')]);
  });

  it('are each said to be bad, and the others are still read', () => {
    expect(report.fileCount).toBe(5);
    expect(report.articles.map(({ id }) => id)).toEqual(['broken', 'fine']);
    expect(report.skipped).toEqual([{ path: 'Empty.rst', reason: expect.stringContaining('empty') }]);
    expect(report.failed).toEqual([
      { path: 'Latin1.rst', reason: expect.stringContaining('Save it as UTF-8') },
      { path: 'Picture.rst', reason: expect.stringContaining('not text in UTF-8') },
    ]);
  });

  it('lose no word of a page whose markup is broken', () => {
    const words = toPlainText(find(report, 'broken').sections.solution);
    for (const word of ['não fecha', 'também não', 'código', 'Última linha']) expect(words).toContain(word);
  });
});

describe('other pages', () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await importSources([join(FIXTURES, 'pages')]);
  });

  it('are an FAQ, a guide and a short page, in three formats', () => {
    expect(report.articles.map(({ id, kind, source }) => [id, kind, source.line])).toEqual([
      ['aviso', 'guide', 1],
      ['guia', 'guide', 1],
      ['guia#entrar', 'guide', 5],
      ['guia#sair', 'guide', 9],
      ['guia#pedir-ajuda', 'guide', 17],
      ['guia#sair-do-celular', 'guide', 13],
      ['perguntas-frequentes/correio#qual-e-o-limite-da-caixa', 'faq', 4],
      ['perguntas-frequentes/correio#quem-pode-ampliar', 'faq', 9],
      // A heading that comes twice gets a number, so that ids stay apart.
      ['perguntas-frequentes/correio#qual-e-o-limite-da-caixa-2', 'faq', 14],
    ]);
    expect(toPlainText(find(report, 'aviso').sections.solution)).toContain('Dia\n7');
  });

  it('leave an index out, and say so', () => {
    expect(report.skipped.map(({ path }) => path)).toEqual(['index.rst']);
  });
});

test('of equal headings each later one counts on past the ids that other headings have', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'balcao-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const parts = ['Erro', 'Erro', 'Erro 2', 'Erro', 'Erro 2'].map(
    (heading, at) => `## ${heading}\n\nTexto ${at}.\n`,
  );
  await writeFile(join(folder, 'a.md'), ['# Ajuda\n', ...parts].join('\n'));
  const { articles } = await importSources([folder]);
  expect(articles.map(({ id, source }) => [id, source.line])).toEqual([
    ['a#erro', 3],
    ['a#erro-3', 7],
    ['a#erro-2', 11],
    ['a#erro-4', 15],
    ['a#erro-2-2', 19],
  ]);
});

test('pages whose names leave nothing of an id get one all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'balcao-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ['ошибка.md', '…….md']) await writeFile(join(folder, name), '# Erro\n\nTexto.\n');
  const { articles } = await importSources([folder]);
  expect(articles.map(({ id }) => id)).toEqual(['artigo', 'artigo-2']);
});

describe('sources that hold nothing', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'balcao-'));
    await mkdir(join(folder, 'empty'));
    await writeFile(join(folder, 'notes.txt'), 'oi');
    await writeFile(join(folder, '.hidden.rst'), 'oi');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(['.', 'empty'])('folder %s has no file to read', async (name) => {
    expect(await importSources([join(folder, name)])).toEqual({
      pages: [],
      articles: [],
      products: [],
      synonyms: undefined,
      skipped: [],
      failed: [],
      doubtful: [],
      fileCount: 0,
      besides: new Set(name === '.' ? ['notes.txt'] : []),
    });
  });

  it('a path that is not there is an error of its own', async () => {
    await expect(importSources([join(folder, 'nada')])).rejects.toThrow(SourceMissingError);
    await expect(importSources([join(folder, 'nada')])).rejects.toThrow(
      /There is no file or folder ".*nada"/,
    );
  });

  it('a file of another format is named', async () => {
    const { failed } = await importSources([join(folder, 'notes.txt')]);
    expect(failed).toEqual([
      { path: 'notes.txt', reason: expect.stringContaining('not a format that kb reads') },
    ]);
  });
});

it('a single file may be given', async () => {
  const { articles } = await importSources([join(FIXTURES, 'bad', 'Fine.rst')]);
  expect(articles.map(({ source }) => source.path)).toEqual(['Fine.rst']);
});

it('the same sources give the same articles', async () => {
  const sources = [join(FIXTURES, 'pages'), join(FIXTURES, 'good')];
  const [first, second] = [await importSources(sources), await importSources(sources.toReversed())];
  expect(second.articles.map(({ id }) => id)).toEqual(first.articles.map(({ id }) => id));
});

describe('data beside the articles', () => {
  const GUIDE = `Guia
====

Tinta
-----

* O que é? Uma loja.
* Para que serve? Para vender.

Papel
-----

* O que é? Uma resma.
* Para que serve? Para escrever.
`;

  async function importWith(files: Readonly<Record<string, unknown>>): Promise<ImportReport> {
    const folder = await mkdtemp(join(tmpdir(), 'balcao-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'guia.rst'), GUIDE);
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), JSON.stringify(content));
    }
    return importSources([folder]);
  }

  it('wins over what a user guide says of the same product, and leaves it what it does not speak of', async () => {
    const facts = { whatItIs: 'Um tinteiro.', purpose: 'Pintar.' };
    const { products, failed } = await importWith({
      'products.json': {
        products: [
          { name: 'Tinta', facts },
          { name: 'Papel', aliases: ['resma'] },
        ],
      },
    });
    expect(failed).toEqual([]);
    expect(products).toMatchObject([
      { name: 'Tinta', facts },
      { name: 'Papel', aliases: ['resma'], facts: { whatItIs: 'Uma resma.' } },
    ]);
  });

  it('that is wrong is reported, and nothing else is lost', async () => {
    const { products, articles, failed, synonyms } = await importWith({
      'products.json': { products: 'Tinta' },
      'synonyms.json': { synonyms: [['tinta', 'nanquim']] },
    });
    expect(failed).toEqual([{ path: 'products.json', reason: '"products" should be a list.' }]);
    expect(products.map(({ name }) => name)).toEqual(['Tinta', 'Papel']);
    expect(articles).toHaveLength(1);
    expect(synonyms).toEqual([['tinta', 'nanquim']]);
  });
});
