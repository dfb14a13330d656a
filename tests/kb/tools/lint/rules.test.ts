import { describe, expect, it } from 'vitest';
import { lint } from '../../../../kb/tools/lint/lint.ts';
import { createTemporaryWording } from '../../../../kb/tools/lint/rules/temporary-wording.ts';
import { RULES } from '../../../../kb/tools/lint/rules.ts';
import type { Page } from '../../../../kb/tools/import/page.ts';
import { inputOf, pageOf } from './page-of.ts';
import { CONTENT_CASES } from './rule-cases/content-cases.ts';
import { REPLY_CASES } from './rule-cases/reply-cases.ts';
import type { RuleCase } from './rule-cases/rule-case.ts';
import { SAFETY_CASES } from './rule-cases/safety-cases.ts';
import { STRUCTURE_CASES } from './rule-cases/structure-cases.ts';
import { scriptOf } from './script-of.ts';

const CASES: readonly RuleCase[] = [...STRUCTURE_CASES, ...CONTENT_CASES, ...REPLY_CASES, ...SAFETY_CASES];
const UNREADABLE: Page = {
  path: 'a.docx',
  format: 'docx',
  lines: [],
  headings: [],
  articles: [],
  products: [],
  failure: 'It is no document.',
};

const MARK = / ?◀/;
const isMarked = ({ pages }: RuleCase): boolean => MARK.test(JSON.stringify(pages));
const toFiles = ({ pages }: RuleCase): [path: string, text: string][] =>
  typeof pages === 'string' ? [['Produto/pagina.rst', pages]] : Object.entries(pages);

/** `path:line` of every line that is marked, or that the rule finds. */
const listMarked = (one: RuleCase): string[] =>
  toFiles(one)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => (MARK.test(line) ? [`${path}:${index + 1}`] : [])),
    )
    .toSorted();
async function listFound(one: RuleCase): Promise<string[]> {
  const files = toFiles(one).map(([path, text]) => pageOf(text.replaceAll(new RegExp(MARK, 'g'), ''), path));
  const rules = RULES.filter(({ id }) => id === one.rule);
  const input = { ...inputOf(...(await Promise.all(files))), besides: new Set(one.besides) };
  const findings = lint(input, rules);
  return [...new Set(findings.map(({ path, line }) => `${path}:${line}`))].toSorted();
}

/** Not about pages: what the importer says of other files. */
const RETOLD = ['unreadable-file', 'doubtful-data'];

describe.each(RULES.map(({ id }) => id).filter((id) => !RETOLD.includes(id)))('%s', (id) => {
  const own = CASES.filter(({ rule }) => rule === id);

  it.each(own.filter(isMarked))('finds: $what', async (one) => {
    expect(await listFound(one)).toEqual(listMarked(one));
  });

  it.each(own.filter((one) => !isMarked(one)))('leaves alone: $what', async (one) => {
    expect(await listFound(one)).toEqual([]);
  });

  it('has a case that it finds and one that it leaves alone', () => {
    expect(own.some(isMarked)).toBe(true);
    expect(own.some((one) => !isMarked(one))).toBe(true);
  });
});

describe('unreadable-file', () => {
  it('says why a file could not be read, and nothing of one that could', async () => {
    const findings = lint(inputOf(UNREADABLE, await pageOf(scriptOf())), RULES);
    expect(findings).toMatchObject([
      { rule: 'unreadable-file', path: 'a.docx', line: 1, message: expect.stringContaining('no document') },
    ]);
  });
});

describe('what the importer says of data files', () => {
  it('is an error where it was left out, a warning where it is doubtful, on its line', () => {
    const said = { path: 'products.json', line: 7, reason: 'Papel is no colour.' };
    expect(lint({ ...inputOf(), failed: [said], doubtful: [{ ...said, line: 3 }] }, RULES)).toMatchObject([
      { rule: 'doubtful-data', severity: 'warning', line: 3, message: said.reason },
      { rule: 'unreadable-file', severity: 'error', line: 7 },
    ]);
  });
});

describe('the rules together', () => {
  it('find nothing in a script that is as it should be', async () => {
    expect(lint(inputOf(await pageOf(scriptOf())), RULES)).toEqual([]);
  });

  it('have an id each', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('never repeat somebody’s data or a secret in a finding', async () => {
    const secrets = [
      '529.982.247-25',
      'ana.souza@',
      '2345-6789',
      '12345.000678',
      'tinta2024',
      'ghp_',
      'azul07',
    ];
    for (const one of SAFETY_CASES.filter(({ rule }) => ['personal-data', 'credential'].includes(rule))) {
      const pages = await Promise.all(toFiles(one).map(([path, text]) => pageOf(text, path)));
      const said = JSON.stringify(lint(inputOf(...pages), RULES));
      for (const secret of secrets) expect(said).not.toContain(secret);
    }
  });

  it('let a team say how long "at the moment" may last', async () => {
    const page = await pageOf(scriptOf({ title: '2026.02.02-Tinta-V1', solution: 'Por enquanto, nada.' }));
    const find = (months: number): number => lint(inputOf(page), [createTemporaryWording(months)]).length;
    expect([find(1), find(2)]).toEqual([1, 0]);
  });

  it('names the nearest of several near-duplicates and counts the others', async () => {
    const words = Array.from({ length: 40 }, (_, at) => `cor${at}`);
    const texts = [[...words.slice(0, 39), 'outra'], words, words];
    const pages = texts.map((text, at) =>
      pageOf(`Guia ${at}\n======\n\n${text.join(' ')}\n`, `Papel/${at}.rst`),
    );
    const found = lint(inputOf(...(await Promise.all(pages))), RULES);
    expect(found.at(-1)?.message).toBe('100 % of it is also in "Guia 1" (Papel/1.rst:1); 1 more like it.');
  });

  it('finds a link weightier in a reply than elsewhere', async () => {
    const link = 'Veja https://forms.gle/abc.';
    const page = await pageOf(scriptOf({ solution: link, reply: link }));
    const found = lint(inputOf(page), RULES).filter(({ rule }) => rule === 'private-link');
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });
});
