// kb report: one page on the state of the knowledge base, for whoever leads the team.

import { writeFile } from 'node:fs/promises';
import { importSources } from '../import/import-sources.ts';
import { openPageCache } from '../import/page-cache.ts';
import { findNearDuplicates } from '../lint/find-near-duplicates.ts';
import { lint } from '../lint/lint.ts';
import { RULES } from '../lint/rules.ts';
import { readArguments, requireOption } from '../read-arguments.ts';
import type { ReportLanguage } from '../report/report-input.ts';
import { toReport } from '../report/to-report.ts';
import { UsageError } from '../usage-error.ts';

const LANGUAGES: readonly ReportLanguage[] = ['pt-BR', 'en', 'es'];

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string', default: 'kb' },
  lang: { type: 'string', default: 'pt-BR' },
  'source-base': { type: 'string' },
} as const;

/** @throws UsageError, SourceMissingError */
export async function reportCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Which sources? Give folders or files of articles.');
  const out = requireOption(values.out, 'out');
  const language = LANGUAGES.find((one) => one === values.lang);
  if (!language) throw new UsageError(`--lang takes one of ${LANGUAGES.join(', ')}, not "${values.lang}".`);
  const sourceBase = values['source-base'];

  const { pages, articles } = await importSources(positionals, { cache: await openPageCache() });
  const createdAt = new Date();
  const report = toReport({
    id: values.id,
    createdAt,
    pages,
    articles,
    findings: lint({ pages, articles, today: createdAt }, RULES),
    nearDuplicates: findNearDuplicates(articles).map(({ article, twin, likeness }) => ({
      a: article.id,
      b: twin.id,
      similarity: likeness,
    })),
    language,
    ...(sourceBase && { sourceBase }),
  });
  await writeFile(out, report);
  console.log(`Report on ${articles.length} articles written to ${out}.`);
}
