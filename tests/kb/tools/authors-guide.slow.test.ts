// What the authors' guide shows is tried as it stands there: the sample script, the data files, the recipes.
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { SLOT_KINDS, type Slot } from '../../../kb/templates/slot.ts';
import { listSlots } from '../../../kb/templates/list-slots.ts';
import { recogniseSlots } from '../../../kb/templates/recognise-slots.ts';
import { FIGURES } from '../../../kb/tools/eval/figures.ts';
import { readLabelledTickets } from '../../../kb/tools/eval/read-labelled-tickets.ts';
import { findUnknownLabels } from '../../../kb/tools/eval/unknown-labels.ts';
import { importSources } from '../../../kb/tools/import/import-sources.ts';
import { openPageCache } from '../../../kb/tools/import/page-cache.ts';
import { lint } from '../../../kb/tools/lint/lint.ts';
import { RULES } from '../../../kb/tools/lint/rules.ts';
import { paragraph } from '../rich-text-of.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PATH = 'Portal_do_Servidor/Conta_bloqueada.rst';

const readGuide = (name: string): Promise<string> => readFile(join(ROOT, 'docs', name), 'utf8');
const PT_BR = await readGuide('authors.md');
const EN = await readGuide('authors.en.md');

const blocksOf = (guide: string, language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);
const blockWith = (language: string, words: string): string => {
  const block = blocksOf(EN, language).find((text) => text.includes(words));
  if (block === undefined) throw new Error(`The guide has no ${language} block with "${words}".`);
  return block;
};

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'balcao-guide-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const SAMPLE = {
  [PATH]: blockWith('rst', 'Situação'),
  'products.json': blockWith('json', '"products"'),
  'synonyms.json': blockWith('json', '"synonyms"'),
};

test.each(['rst', 'json', 'jsonl'])('the guides show the same %s', (language) => {
  expect(blocksOf(PT_BR, language)).toEqual(blocksOf(EN, language));
});

describe('the sample', () => {
  it('is a whole script that lint has nothing to say of, with its data beside it', async () => {
    const report = await importSources([await folderWith(SAMPLE)]);
    expect(lint({ ...report, today: new Date('2026-06-01') }, RULES)).toEqual([]);
    expect(report.articles).toMatchObject([
      {
        title: 'Conta bloqueada após três senhas erradas',
        date: '2026-05-14',
        version: 1,
        product: 'Portal do Servidor',
        level: [{ level: 'N1' }, { level: 'N2', condition: 'caso o bloqueio passe de trinta minutos' }],
        audience: ['business', 'technical'],
        keywords: ['conta bloqueada', 'senha errada', 'acesso ao portal', 'desbloqueio'],
        replies: [
          { title: 'Caso o bloqueio ainda esteja no prazo' },
          { title: 'Caso o bloqueio já devesse ter terminado' },
        ],
      },
    ]);
    expect(report.products).toMatchObject([{ name: 'Portal do Servidor', aliases: ['portal', 'PDS'] }]);
    expect(report.synonyms).toHaveLength(2);
  });
});

test.each([
  ['authors.md', PT_BR],
  ['authors.en.md', EN],
])('%s lists every slot as it is written', (_name, guide) => {
  const written = [...guide.matchAll(/^\|\s*`\{\{.*?(?=\s\|)/gm)].join(' ').match(/\{\{[^}]+\}\}/g) ?? [];
  const slots = written.flatMap((text): Slot[] => listSlots({ blocks: recogniseSlots([paragraph(text)]) }));
  expect(new Set(slots.map(({ kind }) => kind))).toEqual(new Set(SLOT_KINDS));
});

describe('labelled tickets', () => {
  it('as the guide shows them are read, and name articles of the sample', async () => {
    const folder = await folderWith({ ...SAMPLE, '.labelled.jsonl': blocksOf(PT_BR, 'jsonl').join('') });
    const tickets = await readLabelledTickets(join(folder, '.labelled.jsonl'));
    const { articles } = await importSources([folder]);
    expect(tickets.map(({ relevant }) => relevant.length)).toEqual([1, 0]);
    expect(findUnknownLabels(articles, tickets)).toEqual([]);
  });

  test.each([
    ['authors.md', PT_BR],
    ['authors.en.md', EN],
  ])('%s says what every figure means', (_name, guide) => {
    const rows = [...guide.matchAll(/^\| (`(?:hit|mrr|ndcg|auroc|abstention).*?) +\|/gm)].join(' ');
    const named = [...rows.matchAll(/`(.+?)`/g)].map(([, name = '']) =>
      name.replace(/ (.)/, (_space, letter: string) => letter.toUpperCase()),
    );
    expect(new Set(named)).toEqual(new Set(FIGURES));
  });
});

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** As a hook or a server runs it: at the root of the wiki, with the tool at hand. */
function run(folder: string, script: string, balcao = ROOT): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, BALCAO: balcao };
    const child = spawn('sh', ['-e', '-c', script], { cwd: folder, env });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

const BASELINE = '{"format": 1, "findings": []}';
const WRONG = 'Limpeza\n=======\n\nExecute ``DELETE FROM contas;`` e pronto.\n';

const HOOK = blockWith('sh', '.githooks/pre-commit\nbalcao=');

// Each command of a recipe is a process of its own: what they read is kept for them here, so that none starts Pandoc.
beforeAll(async () => {
  const folder = await folderWith({ ...SAMPLE, 'Portal_do_Servidor/Limpeza.rst': WRONG });
  await importSources([folder], { cache: await openPageCache() });
});

test('the hook is the same in both guides', () => {
  expect(blocksOf(PT_BR, 'sh')).toContain(HOOK);
});

test('the hook says in a sentence that Balcão is not where it was looked for, and stops the commit', async () => {
  const folder = await folderWith({ 'pre-commit': HOOK });
  expect(await run(folder, 'sh pre-commit', '../nada')).toEqual({
    code: 1,
    said: expect.stringMatching(/^Commit recusado: .*\.\.\/nada.*BALCAO.*\.\n$/),
  });
});

describe.concurrent('the recipes', () => {
  it('the hook lets a good article through and stops a new error', async () => {
    const folder = await folderWith({
      ...SAMPLE,
      'kb-baseline.json': BASELINE,
      '.githooks/pre-commit': HOOK,
    });
    await chmod(join(folder, '.githooks/pre-commit'), 0o755);
    const commit = 'git add . && git -c user.name=a -c user.email=a@b.test commit -qm artigo';
    const hooked = `git init -q . && git config core.hooksPath .githooks && ${commit}`;
    expect(await run(folder, hooked)).toMatchObject({ code: 0 });
    await writeFile(join(folder, 'Portal_do_Servidor/Limpeza.rst'), WRONG);
    const stopped = await run(folder, commit);
    expect(stopped.code).toBe(1);
    expect(stopped.said).toContain('sql-without-where');
    expect((await run(folder, 'git log --oneline')).said.trim().split('\n')).toHaveLength(1);
  }, 120_000);

  it('the steps for GitHub keep every finding, with its place in the repository, and fail on a new error', async () => {
    const folder = await folderWith({
      ...SAMPLE,
      'kb-baseline.json': BASELINE,
      'Portal_do_Servidor/Limpeza.rst': WRONG,
    });
    await symlink(ROOT, join(folder, '.balcao'));
    expect((await run(folder, stepsOf('upload-sarif'))).code).toBe(1);
    const sarif = await readFile(join(folder, 'kb.sarif'), 'utf8');
    expect(sarif).toContain('"ruleId": "sql-without-where"');
    expect(sarif).toContain('"uri": "Portal_do_Servidor/Limpeza.rst"');
  }, 120_000);

  it('the steps for GitLab keep a report, and pass where nothing is new', async () => {
    const folder = await folderWith({ ...SAMPLE, 'kb-baseline.json': BASELINE });
    await symlink(ROOT, join(folder, '.balcao'));
    expect((await run(folder, stepsOf('BALCAO_URL'))).code).toBe(0);
    expect(await readFile(join(folder, 'kb-report.html'), 'utf8')).toContain('Portal do Servidor');
  }, 120_000);
});

/** The commands of ours among the steps of the server that has this word in its recipe. */
function stepsOf(word: string): string {
  const steps = [...blockWith('yaml', word).matchAll(/^\s*- (?:run: )?(npm --prefix .*)$/gm)];
  expect(steps).toHaveLength(2);
  return steps.map(([, step]) => step).join('\n');
}
