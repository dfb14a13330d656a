// A small knowledge base of our own wording, with something to say in every section of the report.

import type { ArticleId } from '../../../../kb/article.ts';
import type { Finding } from '../../../../kb/tools/lint/finding.ts';
import type { Page } from '../../../../kb/tools/import/page.ts';
import type { ReportInput } from '../../../../kb/tools/report/report-input.ts';
import { articleOf } from '../../article-of.ts';
import { paragraph, slotOf } from '../../rich-text-of.ts';

const SCRIPTS = [
  articleOf({
    id: 'sei/barramento',
    title: 'Processo parado no barramento',
    product: 'Tramita GOV.BR',
    date: '2024-02-10',
    level: [{ level: 'N2' }],
    audience: ['technical'],
    situation: 'O processo saiu e não chegou.',
    solution: 'Veja a fila. Reinicie o serviço de integração. Confira de novo em dez minutos.',
    keywords: ['fila', 'barramento'],
    replies: [
      {
        title: 'Para o remetente',
        when: 'se ele abriu o chamado',
        blocks: [
          paragraph(slotOf({ kind: 'salutation' }), ' ', slotOf({ kind: 'requester.name' }), ','),
          paragraph('Informe o ', slotOf({ kind: 'free', label: 'número do trâmite' }), '.'),
        ],
      },
      {
        title: 'Para o destinatário',
        blocks: [paragraph('Aguarde, ', slotOf({ kind: 'requester.name' }), '.')],
      },
    ],
  }),
  articleOf({
    id: 'sei/barramento-2',
    title: 'Processo que não sai do barramento',
    product: 'Tramita GOV.BR',
    date: '2025-09-01',
    level: [{ level: 'N1', condition: 'caso remetente' }, { level: 'N2' }],
    audience: ['business', 'technical'],
    situation: 'O processo saiu e não chegou.',
    solution: 'Veja a fila. Reinicie o módulo. Confira de novo em dez minutos.',
    source: { path: 'sei/barramento-2.rst', line: 3 },
  }),
  articleOf({
    id: 'nup/codigo',
    title: 'Código de unidade',
    product: 'NUP',
    reply: 'Procure o gestor do órgão.',
  }),
  articleOf({
    id: 'superados/codigo',
    title: 'Código de unidade',
    product: 'NUP',
    date: '2019-01-01',
    state: { kind: 'superseded', by: 'nup/codigo' as ArticleId },
  }),
];

const ARTICLES = [
  ...SCRIPTS,
  articleOf({
    id: 'faq#senha',
    kind: 'faq',
    title: 'Como troco a senha?',
    product: 'SEI',
    solution: 'No menu.',
  }),
];

const PAGES: readonly Page[] = [
  ...ARTICLES.map((article) => pageOf({ path: article.source.path, articles: [article] })),
  pageOf({ path: 'index.rst' }),
  pageOf({ path: 'guia.rst', products: [{ name: 'nup' }, { name: 'Barramento de Serviços' }] }),
  pageOf({ path: 'anexo.rst', failure: 'It is not text in UTF-8.' }),
];

const FINDINGS: readonly Finding[] = [
  findingOf({ path: 'sei/barramento.rst', line: 12 }),
  findingOf({ path: 'sei/barramento.rst', line: 4, rule: 'private-link', severity: 'warning' }),
  findingOf({ path: 'nup/codigo.rst', line: 2, rule: 'private-link', severity: 'error' }),
  findingOf({ path: 'sei/barramento-2.rst', line: 3, rule: 'section-order', severity: 'note' }),
];

export function reportInputOf(fields: Partial<ReportInput> = {}): ReportInput {
  return {
    id: 'demo',
    createdAt: new Date('2026-03-05T14:30:00Z'),
    pages: PAGES,
    articles: ARTICLES,
    findings: FINDINGS,
    rules: [{ id: 'private-link', summary: 'A link that not everybody may open.' }],
    nearDuplicates: [{ article: SCRIPTS[0]!, twin: SCRIPTS[1]!, likeness: 0.856 }],
    language: 'pt-BR',
    ...fields,
  };
}

export function pageOf(fields: Partial<Page>): Page {
  return { path: 'a.rst', format: 'rst', lines: [], headings: [], articles: [], products: [], ...fields };
}

export function findingOf(fields: Partial<Finding>): Finding {
  return {
    rule: 'sql-without-where',
    severity: 'error',
    path: 'a.rst',
    line: 1,
    message: 'DELETE without WHERE.',
    hint: 'Add the condition.',
    ...fields,
  };
}
