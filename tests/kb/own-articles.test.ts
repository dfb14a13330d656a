import { beforeAll, expect, it } from 'vitest';
import { importSources, type ImportReport } from '../../kb/tools/import/import-sources.ts';
import { lint } from '../../kb/tools/lint/lint.ts';
import { RULES } from '../../kb/tools/lint/rules.ts';

let report: ImportReport;
beforeAll(async () => {
  report = await importSources(['kb/articles']);
});

it('our own articles are clean, warnings and notes included', () => {
  expect(report.failed).toEqual([]);
  expect(lint({ ...report, today: new Date('2026-11-20') }, RULES)).toEqual([]);
});

it('each has a reply that an agent can send', () => {
  expect(report.articles.length).toBeGreaterThanOrEqual(45);
  expect(report.articles.filter(({ replies }) => replies.length === 0)).toEqual([]);
});

it('every product with an article is in the catalogue, but for the desk’s own procedures', () => {
  const described = new Set(report.products.filter(({ facts }) => facts).map(({ name }) => name));
  const products = new Set(report.articles.map(({ product }) => product));
  expect([...products].filter((product) => !described.has(product))).toEqual(['Procedimentos da Central']);
  expect(described.size).toBeGreaterThanOrEqual(15);
});
