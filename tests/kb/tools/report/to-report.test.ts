// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../../../kb/tools/report/report-input.ts';
import { toReport } from '../../../../kb/tools/report/to-report.ts';
import { articleOf } from '../../article-of.ts';
import { paragraph, slotOf } from '../../rich-text-of.ts';
import { findingOf, pageOf, reportInputOf } from './report-input-of.ts';

const open = (input: ReportInput): Document => new DOMParser().parseFromString(toReport(input), 'text/html');
const textOf = (root: ParentNode, selector: string): string =>
  (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('toReport', () => {
  const page = open(reportInputOf());

  it('says which base it is about, when it was made, and what was read', () => {
    expect(textOf(page, 'h1')).toBe('Base demo');
    expect(textOf(page, '.made')).toBe('Feito em 5 de março de 2026 às 14:30 UTC · 5 artigos · 8 arquivos');
    expect(textOf(page, '#overview details')).toContain('It is not text in UTF-8. anexo.rst');
    expect(textOf(page, '#overview details + details')).toMatch(/Lidos, sem artigo \(1\).*index\.rst$/);
  });

  it('shows how many scripts have each section, superseded ones not counted', () => {
    const rows = textsOf(page, '.heat tr');
    expect(rows.find((row) => row.startsWith('NUP'))).toContain('100% 1 de 1');
    expect(rows.find((row) => row.startsWith('Tramita'))).toMatch(
      /100% 2 de 2 0% 0 de 2 100% 2 de 2 50% 1 de 2/,
    );
  });

  it('names the products that a guide describes and no article is about', () => {
    expect(textsOf(page, '#coverage .names li')).toEqual(['Barramento de Serviços']);
  });

  it('lists the replies still to be written', () => {
    expect(textsOf(page, '#coverage .articles > li')).toEqual([
      'Processo que não sai do barramento Tramita GOV.BR sei/barramento-2.rst:3',
    ]);
  });

  it('names the tallest column to those who cannot see the chart, and gives its figures in a table', () => {
    expect(page.querySelector('.columns')?.getAttribute('aria-label')).toContain(
      'O maior número é de 1º semestre de 2024, com 1 artigo.',
    );
    expect(textsOf(page, '#age table tbody tr')).toEqual([
      '1º semestre de 2024 1',
      '2º semestre de 2024 0',
      '1º semestre de 2025 0',
      '2º semestre de 2025 1',
      '1º semestre de 2026 0',
    ]);
    expect(textOf(page, '#age .articles .meta')).toBe('Tramita GOV.BR · 10 de fev. de 2024 · 2 anos');
  });

  it('gives each finding with its rule, place, message and hint', () => {
    expect(textsOf(page, '#findings .file:first-of-type .finding')).toContain(
      'Erro UPDATE ou DELETE sem WHERE sql-without-where sei/barramento.rst:12 DELETE without WHERE. O que fazer: Add the condition.',
    );
    expect(textsOf(page, '#findings option')).toContain('Link privado (2)');
  });

  it('calls a rule that it has no name for by its id', () => {
    const unknown = open(reportInputOf({ findings: [findingOf({ rule: 'brand-new' })] }));
    expect(textsOf(unknown, '#findings tbody th').at(-1)).toBe('brand-new Erro');
    expect(textsOf(unknown, '#findings option').at(-1)).toBe('brand-new (1)');
  });

  it('marks the sentences that only one article of a pair has', () => {
    expect(textsOf(page, '#duplicates mark')).toEqual(
      expect.arrayContaining(['Reinicie o serviço de integração.', 'Reinicie o módulo.']),
    );
    expect(textsOf(page, '#duplicates mark')).not.toContain('Veja a fila.');
    expect(textOf(page, '#duplicates summary')).toContain('85% igual · Tramita GOV.BR');
  });

  it('counts slots and names the alternatives with their "when"', () => {
    expect(textsOf(page, '#replies tbody tr')[0]).toBe('Nome do solicitante requester.name 2 2');
    expect(textsOf(page, '#replies ol li')).toEqual([
      'Para o remetente (quando: se ele abriu o chamado)',
      'Para o destinatário',
    ]);
  });

  it('lists articles of a day still to come by their date', () => {
    const early = open(reportInputOf({ articles: [articleOf({ date: '2027-01-02' })] }));
    expect(textOf(early, '#age .articles')).toBe('Um artigo Geral · 2 de jan. de 2027 a.rst:1');
  });

  it('links each place to its source where it knows the address', () => {
    const linked = open(reportInputOf({ sourceBase: 'https://example.org/wiki' }));
    expect(linked.querySelector('#coverage .articles a')?.getAttribute('href')).toBe(
      'https://example.org/wiki/sei/barramento-2.rst#L3',
    );
    expect(page.querySelectorAll('main a')).toHaveLength(0);
  });

  it('shows the pairs most alike first', () => {
    const [one, two, three] = ['um', 'dois', 'três'].map((title) =>
      articleOf({ id: title, title, solution: title }),
    );
    const pairs = [
      { article: one!, twin: two!, likeness: 0.6 },
      { article: one!, twin: three!, likeness: 0.9 },
    ];
    const titles = textsOf(
      open(reportInputOf({ nearDuplicates: pairs })),
      '#duplicates summary .article-title',
    );
    expect(titles).toEqual(['um ↔ três', 'um ↔ dois']);
  });

  it('explains a rule that has no name in its language in the rule’s own words', () => {
    const summary = 'A link that not everybody may open.';
    expect(textOf(open(reportInputOf({ language: 'en' })), '#findings')).toContain(`private-link ${summary}`);
    expect(textOf(page, '#findings')).not.toContain(summary);
  });

  it('lists pairs with the same text without comparing them', () => {
    const [article, twin] = [articleOf({ id: 'a' }), articleOf({ id: 'b' })];
    const nearDuplicates = [{ article, twin, likeness: 1 }];
    const same = open(reportInputOf({ articles: [article, twin], nearDuplicates }));
    expect(same.querySelectorAll('#duplicates mark')).toHaveLength(0);
    expect(textOf(same, '#duplicates summary')).toBe('Pares com o mesmo texto, frase por frase (1)');
  });

  it('gives the same bytes for the same input', () => {
    expect(toReport(reportInputOf())).toBe(toReport(reportInputOf()));
  });

  it.each(['pt-BR', 'en', 'es'] as const)('is a whole page in %s', (language) => {
    const one = open(reportInputOf({ language }));
    expect(one.documentElement.lang).toBe(language);
    expect(textsOf(one, 'h2')).toHaveLength(7);
    expect(one.body.textContent).not.toMatch(/undefined|\[object|NaN/);
    const ids = [...one.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(textsOf(one, 'table').length).toBe(
      textsOf(one, 'table > caption').filter((text) => text !== '').length,
    );
  });

  it('holds together with nothing to report', () => {
    const empty = open(reportInputOf({ articles: [], pages: [], findings: [], nearDuplicates: [] }));
    expect(textOf(empty, '#findings')).toContain('Nenhum apontamento.');
    expect(textOf(empty, '#duplicates')).toContain('Nenhum par');
    expect(empty.body.textContent).not.toMatch(/undefined|NaN|Infinity/);
  });
});

describe('what looks like HTML', () => {
  const EVIL = `"><img src=x onerror=alert(1)></style><script>alert(2)</script>'{{x}}`;
  const slot = slotOf({ kind: 'free', label: EVIL });
  const evil = (id: string) =>
    articleOf({
      id,
      title: EVIL,
      product: EVIL,
      date: '2024-01-01',
      situation: `${EVIL}${id}`,
      source: { path: EVIL, line: 1 },
      replies: [1, 2].map(() => ({ title: EVIL, when: `${EVIL}!`, blocks: [paragraph(EVIL, slot)] })),
    });
  const articles = [evil('a'), evil('b'), articleOf({ id: 'c', title: EVIL, product: EVIL })];
  const page = open(
    reportInputOf({
      id: EVIL,
      articles,
      pages: [pageOf({ path: EVIL, failure: EVIL }), pageOf({ path: EVIL })],
      findings: [findingOf({ rule: EVIL, path: EVIL, message: EVIL, hint: EVIL })],
      rules: [{ id: EVIL, summary: EVIL }],
      nearDuplicates: [{ article: articles[0]!, twin: articles[1]!, likeness: 0.9 }],
      sourceBase: EVIL,
    }),
  );

  it('never becomes an element or an attribute', () => {
    expect(page.querySelectorAll('script, img, [onerror], iframe, object')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(2);
  });

  it('is shown as it was written', () => {
    for (const section of ['#overview', '#coverage', '#age', '#findings', '#duplicates', '#replies']) {
      expect(page.querySelector(section)?.textContent).toContain(EVIL);
    }
  });

  it('could not run or be fetched if it did', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(page.querySelectorAll('link, [src], [srcset]')).toHaveLength(0);
  });
});
