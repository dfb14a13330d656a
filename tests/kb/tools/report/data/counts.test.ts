import { describe, expect, it } from 'vitest';
import { countCoverage } from '../../../../../kb/tools/report/data/count-coverage.ts';
import { groupByFile, groupByRule } from '../../../../../kb/tools/report/data/count-findings.ts';
import { countAudience, countLevels } from '../../../../../kb/tools/report/data/count-people.ts';
import { countFreeLabels, countSlotKinds } from '../../../../../kb/tools/report/data/count-slots.ts';
import { findUncoveredProducts } from '../../../../../kb/tools/report/data/find-uncovered-products.ts';
import { toHeat } from '../../../../../kb/tools/report/sections/coverage-table.ts';
import { articleOf } from '../../../article-of.ts';
import { pageOf as readPageOf } from '../../lint/page-of.ts';
import { scriptOf } from '../../lint/script-of.ts';
import { findingOf, pageOf, reportInputOf } from '../report-input-of.ts';

const input = reportInputOf();
const { articles } = input;
const byName = (a: string, b: string) => (a < b ? -1 : 1);

describe('countCoverage', () => {
  it('counts, product by product, the scripts that have each section', () => {
    const [nup, sei, tramita] = countCoverage(articles, input.pages, byName);
    expect(nup).toMatchObject({
      product: 'NUP',
      articles: { script: 2 },
      filled: { situation: 0, reply: 1 },
    });
    expect(sei).toMatchObject({ product: 'SEI', articles: { script: 0, faq: 1, guide: 0 } });
    expect(tramita?.filled).toEqual({
      situation: 2,
      occursWhen: 0,
      solution: 2,
      reply: 1,
      level: 2,
      audience: 2,
      keywords: 1,
      references: 0,
    });
  });

  it('counts "N/A" as an answer where there may be nothing to say', async () => {
    const page = await readPageOf(
      scriptOf({ occursWhen: 'N/A', solution: 'N/A', references: 'Não se aplica.' }),
    );
    expect(countCoverage(page.articles, [page], byName)[0]?.filled).toMatchObject({
      situation: 1,
      occursWhen: 1,
      solution: 0,
      references: 1,
    });
  });

  it.each([
    [0, 9, 0],
    [4, 9, 1],
    [5, 9, 2],
    [8, 9, 3],
    [9, 9, 4],
  ])('%i of %i is step %i of the scale', (part, whole, heat) => {
    expect(toHeat(part, whole)).toBe(heat);
  });
});

describe('findings', () => {
  const { findings } = reportInputOf();

  it('by rule: most errors first, each severity counted', () => {
    expect(groupByRule(findings)).toEqual([
      { rule: 'private-link', counts: { error: 1, warning: 1, note: 0 }, fileCount: 2 },
      { rule: 'sql-without-where', counts: { error: 1, warning: 0, note: 0 }, fileCount: 1 },
      { rule: 'section-order', counts: { error: 0, warning: 0, note: 1 }, fileCount: 1 },
    ]);
  });

  it('by file: most errors first, by line within', () => {
    const files = groupByFile([...findings, findingOf({ path: 'a.rst', severity: 'warning' })]);
    expect(files.map(({ path }) => path)).toEqual([
      'sei/barramento.rst',
      'nup/codigo.rst',
      'a.rst',
      'sei/barramento-2.rst',
    ]);
    expect(files[0]?.findings.map(({ line }) => line)).toEqual([4, 12]);
  });
});

describe('people', () => {
  it('counts single levels, then several, then none', () => {
    const several = articleOf({ level: [{ level: 'N3' }, { level: 'N1' }, { level: 'N3' }] });
    expect(countLevels([articleOf({}), several, ...articles])).toEqual([
      { levels: ['N2'], count: 1 },
      { levels: ['N1', 'N2'], count: 1 },
      { levels: ['N1', 'N3'], count: 1 },
      { levels: [], count: 4 },
    ]);
  });

  it('counts each article in one audience', () => {
    const groups = ['business', 'technical', 'both', 'none'] as const;
    expect(groups.map((group) => countAudience(articles, group))).toEqual([0, 1, 1, 3]);
    expect(countAudience([articleOf({ audience: ['business'] })], 'business')).toBe(1);
  });
});

describe('slots', () => {
  it('counts uses and replies, unused kinds too', () => {
    const kinds = countSlotKinds(articles);
    expect(kinds[0]).toEqual({ kind: 'requester.name', uses: 2, replies: 2 });
    expect(kinds).toHaveLength(11);
    expect(kinds.at(-1)?.uses).toBe(0);
  });

  it('counts free slots by label', () => {
    expect(countFreeLabels(articles)).toEqual([{ label: 'número do trâmite', uses: 1, replies: 1 }]);
  });
});

it('finds the products of a guide that no article is about, however their names are written', () => {
  const names = ['NUP', 'Módulo Tramita GOV.BR', 'Portal', 'Número único', 'Portal'];
  const pages = [pageOf({ products: names.map((name) => ({ name })) })];
  const live = ['Numero Unico de Protocolo NUP', 'Tramita GOV.BR', '—'].map((product) =>
    articleOf({ product }),
  );
  expect(findUncoveredProducts(pages, live)).toEqual(['Portal']);
});
