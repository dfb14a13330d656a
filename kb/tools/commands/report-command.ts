// kb report: one page on the state of the knowledge base, for whoever leads the team.

import { writeFile } from 'node:fs/promises';
import { checkOutFile } from '../check-out-file.ts';
import { createPlural } from '../create-plural.ts';
import { importSources } from '../import/import-sources.ts';
import { openPageCache } from '../import/page-cache.ts';
import { READABLE_ENDINGS } from '../import/source-format.ts';
import { toLanguage } from '../language.ts';
import { findNearDuplicates } from '../find-near-duplicates.ts';
import { lint } from '../lint/lint.ts';
import { RULES } from '../lint/rules.ts';
import { NoArticleError } from '../no-article-error.ts';
import { readArguments, requireOption } from '../read-arguments.ts';
import { isReport, toReport } from '../report/to-report.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string', default: 'kb' },
  lang: { type: 'string', default: 'pt-BR' },
  'source-base': { type: 'string' },
} as const;

/** @throws UsageError, SourceMissingError, NoArticleError, OutFileTakenError */
export async function reportCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Which sources? Give folders or files of articles.');
  const out = requireOption(values.out, 'out');
  const language = toLanguage(values.lang);
  const sourceBase = values['source-base'];
  await checkOutFile(out, { what: 'a report', option: 'out', format: 'html', isOurs: isReport });

  const read = await importSources(positionals, { cache: await openPageCache() });
  const { pages, articles } = read;
  if (pages.length === 0) {
    throw new NoArticleError(
      `Nothing to report on in ${positionals.join(', ')}: nothing was written. There is no file there that kb reads: ${READABLE_ENDINGS.join(', ')}.`,
    );
  }
  const createdAt = new Date();
  const report = toReport({
    id: values.id,
    createdAt,
    pages,
    articles,
    findings: lint({ ...read, today: createdAt }, RULES),
    rules: RULES,
    nearDuplicates: findNearDuplicates(articles),
    language,
    ...(sourceBase && { sourceBase }),
  });
  await writeFile(out, report);
  const count = createPlural('en')(articles.length, 'article', 'articles');
  console.log(`Report on ${count} written to ${out}.`);
}
