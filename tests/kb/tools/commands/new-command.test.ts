// A scaffold, read by the importer and judged by the linter as an author's folder would be.

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCommand } from '../../../../kb/tools/commands/new-command.ts';
import { importSources, type ImportReport } from '../../../../kb/tools/import/import-sources.ts';
import type { Finding } from '../../../../kb/tools/lint/finding.ts';
import { lint } from '../../../../kb/tools/lint/lint.ts';
import { RULES } from '../../../../kb/tools/lint/rules.ts';
import { ArticleExistsError } from '../../../../kb/tools/new/article-exists-error.ts';
import { UsageError } from '../../../../kb/tools/usage-error.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'balcao-new-'));
  // The last half hour of the day where the tests run: the author's calendar counts, not UTC's.
  vi.useFakeTimers({ now: new Date(2026, 10, 20, 23, 45), toFake: ['Date'] });
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const create = (product: string, title: string, ...options: string[]): Promise<void> =>
  newCommand([product, title, '--in', root, ...options]);

async function read(): Promise<ImportReport & { findings: Finding[] }> {
  const report = await importSources([root]);
  return { ...report, findings: lint({ ...report, today: new Date() }, RULES) };
}

/** What an author writes in the place of each hint, in order. */
const WRITTEN = [
  'O crachá não abre a catraca da portaria.',
  'Depois da troca do leitor.',
  'Confira o número do crachá no sistema de acesso e ative-o de novo.',
  undefined,
  'N1',
  'Negocial',
  'crachá; catraca; portaria',
  'N/A',
] as const;

/** @param keepsHints an author may write under the comment, and leave it */
function write(scaffold: string, keepsHints: boolean): string {
  let section = -1;
  const filled = scaffold.replace(/^\.\. .*$/gm, (hint) => {
    section += 1;
    return [...(keepsHints ? [hint] : []), WRITTEN[section] ?? ''].join('\n\n').trim();
  });
  return filled
    .replace(/^\(Indicar .*\n\n/m, '')
    .replace('chamado nº {{ticket.number}}.', '$&\n\nO crachá foi ativado. Peça que tente outra vez.');
}

describe('the article it writes', () => {
  it('has the dressed title of the day and the eight sections in order, a hint in each', async () => {
    await create('Controle de Acesso', 'Crachá que não abre a catraca');
    const text = await readFile(join(root, 'Controle_de_Acesso/Cracha_que_nao_abre_a_catraca.rst'), 'utf8');
    const [title, underline] = text.split('\n');
    expect(title).toBe('2026.11.20-Crachá que não abre a catraca-V1');
    expect(underline).toBe('='.repeat(title?.length ?? 0));
    expect([...text.matchAll(/^(.+)\n~+\n\n\.\. \S.*$/gm)].map(([, heading]) => heading)).toEqual([
      'Situação',
      'Quando Ocorre',
      'Solução Sugerida',
      'Modelo de Resposta para Chamados',
      'Atribuições e responsabilidades',
      'Perfil do usuário',
      'Palavras-chave',
      'Referências',
    ]);
  });

  it('is read as a script that says nothing yet and whose reply nobody can insert', async () => {
    await create('Controle de Acesso', 'Crachá que não abre a catraca');
    const { articles, failed } = await read();
    expect(failed).toEqual([]);
    expect(articles).toEqual([
      expect.objectContaining({
        title: 'Crachá que não abre a catraca',
        date: '2026-11-20',
        version: 1,
        product: 'Controle de Acesso',
        kind: 'script',
        replies: [],
        level: [],
        audience: [],
        keywords: [],
        references: [],
        sections: { situation: [], occursWhen: [], solution: [] },
      }),
    ]);
  });

  it('gets a finding of lint for each section that is to be written, and no other', async () => {
    await create('Controle de Acesso', 'Crachá que não abre a catraca');
    const { findings, pages } = await read();
    const sections = pages[0]?.headings.slice(1).map(({ line }) => line) ?? [];
    const sectionOf = (line: number): number => sections.findLastIndex((start) => start <= line);
    expect(findings.map(({ rule, line }) => [sectionOf(line), rule])).toEqual([
      [0, 'empty-section'],
      [1, 'empty-section'],
      [2, 'empty-section'],
      [3, 'unfilled-instruction'],
      [4, 'empty-section'],
      [5, 'empty-section'],
      [6, 'keyword-list'],
      [7, 'empty-section'],
    ]);
  });

  it.each([
    ['in the place of the hints', false],
    ['under them', true],
  ])('is without a finding once the author has written %s', async (_where, keepsHints) => {
    await create('Controle de Acesso', 'Crachá que não abre a catraca');
    const file = join(root, 'Controle_de_Acesso/Cracha_que_nao_abre_a_catraca.rst');
    await writeFile(file, write(await readFile(file, 'utf8'), keepsHints));
    const { articles, findings } = await read();
    expect(findings).toEqual([]);
    expect(articles[0]).toMatchObject({
      keywords: ['crachá', 'catraca', 'portaria'],
      level: [{ level: 'N1' }],
      audience: ['business'],
    });
    expect(articles[0]?.replies).toHaveLength(1);
  });

  it('does not count as the twin of another one', async () => {
    await create('Controle de Acesso', 'Crachá que não abre a catraca');
    await create('Controle de Acesso', 'Segunda via do crachá');
    const { findings } = await read();
    expect(findings.map(({ rule }) => rule)).not.toContain('near-duplicate');
    expect(findings.map(({ rule }) => rule)).not.toContain('copied-keywords');
  });

  it.each(['en', 'es'])(
    'has its hints in %s where the author asks, and is read the same',
    async (language) => {
      await create('Controle de Acesso', 'Crachá que não abre a catraca', '--lang', language);
      const { articles, findings } = await read();
      expect(articles[0]).toMatchObject({ kind: 'script', replies: [], keywords: [] });
      expect(findings).toHaveLength(8);
      const text = await readFile(join(root, 'Controle_de_Acesso/Cracha_que_nao_abre_a_catraca.rst'), 'utf8');
      expect(text).toContain({ en: '.. Who answers', es: '.. Quién responde' }[language]);
    },
  );

  it("takes today's date where the title was pasted with another", async () => {
    await create('Acesso', '2024.08.29-Crachá  perdido-V3');
    const text = await readFile(join(root, 'Acesso/Cracha_perdido.rst'), 'utf8');
    expect(text).toMatch(/^2026\.11\.20-Crachá perdido-V1\n/);
  });
});

describe('the folder it chooses', () => {
  it('is among those where npm was called, when none is given', async () => {
    vi.stubEnv('INIT_CWD', root);
    await newCommand(['Acesso', 'Crachá perdido']);
    expect(await readdir(join(root, 'Acesso'))).toEqual(['Cracha_perdido.rst']);
  });

  it.each(['Tramita_GOV_BR', 'tramita gov.br', 'TRAMITA GOV BR', 'Trâmita.gov.br'])(
    'finds the product by "%s"',
    async (product) => {
      await mkdir(join(root, 'Tramita_GOV_BR'));
      await create(product, 'Envio parado');
      expect(await readdir(root)).toEqual(['Tramita_GOV_BR']);
      expect((await read()).articles[0]?.product).toBe('Tramita GOV.BR');
    },
  );

  it('finds the product by the title of its index page', async () => {
    await create('GESTAO DOCUMENTAL', 'Prazo de guarda');
    await writeFile(join(root, 'GESTAO_DOCUMENTAL/index.rst'), 'Módulo de Gestão Documental\n===\n');
    await create('modulo de gestao documental', 'Espécie de documento');
    expect(await readdir(root)).toEqual(['GESTAO_DOCUMENTAL']);
  });

  it('finds it by a name that products.json gives it, and writes a new one as that file does', async () => {
    const products = [{ name: 'Seção de Pessoal', aliases: ['RH'] }];
    await writeFile(join(root, 'products.json'), JSON.stringify({ products }));
    await create('rh', 'Férias');
    await create('SECAO DE PESSOAL', 'Licença');
    expect(await readdir(join(root, 'Secao_de_Pessoal'))).toEqual(['Ferias.rst', 'Licenca.rst', 'index.rst']);
    expect((await read()).articles.map(({ product }) => product)).toEqual([
      'Seção de Pessoal',
      'Seção de Pessoal',
    ]);
  });

  it('writes an index page where the folder alone would lose the accents', async () => {
    await create('Número Único de Protocolo (NUP)', 'Dígito que não confere');
    expect(await readdir(join(root, 'Numero_Unico_de_Protocolo_NUP'))).toContain('index.rst');
    expect((await read()).articles[0]?.product).toBe('Número Único de Protocolo (NUP)');
  });

  it('writes none where the folder says it all, nor in a folder that is there', async () => {
    await create('Tramita GOV.BR', 'Envio parado');
    await mkdir(join(root, 'Gestao'));
    await create('Gestão', 'Prazo de guarda');
    expect(await readdir(join(root, 'Tramita_GOV_BR'))).toEqual(['Envio_parado.rst']);
    expect(await readdir(join(root, 'Gestao'))).toEqual(['Prazo_de_guarda.rst']);
  });
});

describe('what it refuses', () => {
  it('never writes over an article', async () => {
    await create('Acesso', 'Crachá perdido');
    const file = join(root, 'Acesso/Cracha_perdido.rst');
    await writeFile(file, 'meu texto');
    await expect(create('acesso', 'Cracha perdido')).rejects.toThrow(ArticleExistsError);
    expect(await readFile(file, 'utf8')).toBe('meu texto');
  });

  it.each([
    ['no title', ['Acesso']],
    ['words without quotation marks', ['Acesso', 'Crachá', 'perdido']],
    ['a product without a letter', ['..', 'Crachá perdido']],
    ['a title without a letter', ['Acesso', '???']],
    ['a folder that sorts pages', ['Superados', 'Crachá perdido']],
    ['a language that it does not speak', ['Acesso', 'Crachá', '--lang', 'fr']],
  ])('%s, and writes nothing', async (_what, args) => {
    await expect(newCommand([...args, '--in', root])).rejects.toThrow(UsageError);
    expect(await readdir(root)).toEqual([]);
  });

  it("Balcão's own folder, by whatever way it is named", async () => {
    const own = join(import.meta.dirname, '../../../..');
    const link = join(root, 'balcao');
    await symlink(own, link);
    await expect(newCommand(['Acesso', 'Crachá', '--in', link])).rejects.toThrow(/Balcão's own folder/);
    vi.stubEnv('INIT_CWD', own);
    await expect(newCommand(['Acesso', 'Crachá'])).rejects.toThrow(UsageError);
    expect(await readdir(own)).not.toContain('Acesso');
  });

  it('a folder that is not there, by its name', async () => {
    const missing = join(root, 'nada');
    await expect(newCommand(['Acesso', 'Crachá', '--in', missing])).rejects.toThrow(`"${missing}"`);
  });
});
