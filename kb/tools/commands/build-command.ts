// kb build: sources to a bundle, and an account of what was read.

import { createBundleRanker } from '../../bundle/create-bundle-ranker.ts';
import { writeBundle } from '../../bundle/write-bundle.ts';
import { writeBundleFolder } from '../bundle-folder.ts';
import { checkOutFolder } from '../check-out-folder.ts';
import { createPlural } from '../create-plural.ts';
import { importSources, type ImportReport } from '../import/import-sources.ts';
import { openPageCache } from '../import/page-cache.ts';
import { READABLE_ENDINGS } from '../import/source-format.ts';
import { countFindings, type FindingCounts } from '../lint/format/count-findings.ts';
import { toSummary } from '../lint/format/to-text.ts';
import { lint } from '../lint/lint.ts';
import { RULES } from '../lint/rules.ts';
import { makeNextVersion } from '../next-version.ts';
import { NoArticleError } from '../no-article-error.ts';
import { readArguments, requireOption, toCount, toWebAddress } from '../read-arguments.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string', default: 'kb' },
  version: { type: 'string' },
  'wiki-url': { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

interface BuildSummary {
  readonly version: number;
  readonly files: number;
  readonly articles: number;
  readonly scripts: number;
  readonly faq: number;
  readonly guides: number;
  readonly superseded: number;
  /** Products that a data file or a user guide describes. */
  readonly productsDescribed: number;
  /** Scripts whose reply was never written: readable, not insertable. */
  readonly unwrittenReplies: number;
  readonly skipped: ImportReport['skipped'];
  readonly failed: ImportReport['failed'];
  readonly lint: LintCounts;
}

interface LintCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** The most frequent first. */
  readonly byRule: Readonly<Record<string, number>>;
}

/**
 * Exit code 1 when something could not be read; the bundle of the rest is written all the same.
 * @throws UsageError, SourceMissingError, NoArticleError, OutFolderTakenError, VersionTooLowError
 */
export async function buildCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Which sources? Give folders or files of articles.');
  const out = requireOption(values.out, 'out');
  const asked = values.version === undefined ? undefined : toCount(values.version, 'version');
  const wikiUrl = values['wiki-url'] === undefined ? undefined : toWebAddress(values['wiki-url'], 'wiki-url');
  const older = await checkOutFolder(out);
  const report = await importSources(positionals, {
    wikiUrl,
    cache: values['no-cache'] ? undefined : await openPageCache(),
  });
  if (report.articles.length === 0) {
    throw new NoArticleError(
      `No article in ${positionals.join(', ')}: nothing was written. ${describeFailures(report)}`,
    );
  }
  const { articles, products, synonyms } = report;
  const ranker = createBundleRanker({ articles, indexFile: undefined, ...(synonyms && { synonyms }) });
  const content = {
    id: values.id,
    createdAt: buildDate(),
    language: 'pt-BR',
    articles,
    products,
    synonyms,
    index: ranker.exportIndex(),
  };
  const { version, files } = await makeNextVersion(older, asked, (number) =>
    writeBundle({ ...content, version: number }),
  );
  await writeBundleFolder(out, files);
  const findings = lint({ ...report, today: new Date() }, RULES);
  const summary = summarise(version, report, countFindings(findings));
  console.log(values.json ? JSON.stringify(summary) : describe(summary, toSummary(findings), out));
  if (report.failed.length > 0) process.exitCode = 1;
}

const MOST_FREQUENT = 3;
const MOST_REASONS = 5;
const count = createPlural('en');

/** SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) makes builds byte-identical. */
function buildDate(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return process.env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
}

function summarise(
  version: number,
  { articles, products, skipped, failed, fileCount }: ImportReport,
  { bySeverity, byRule }: FindingCounts,
): BuildSummary {
  const countOf = (test: (article: ImportReport['articles'][number]) => boolean): number =>
    articles.filter(test).length;
  return {
    version,
    files: fileCount,
    articles: articles.length,
    scripts: countOf(({ kind }) => kind === 'script'),
    faq: countOf(({ kind }) => kind === 'faq'),
    guides: countOf(({ kind }) => kind === 'guide'),
    superseded: countOf(({ state }) => state.kind === 'superseded'),
    productsDescribed: products.length,
    unwrittenReplies: countOf(({ kind, replies }) => kind === 'script' && replies.length === 0),
    skipped,
    failed,
    lint: { errors: bySeverity.error, warnings: bySeverity.warning, notes: bySeverity.note, byRule },
  };
}

function describe(summary: BuildSummary, findings: string, out: string): string {
  const { files, articles, scripts, faq, guides, superseded, unwrittenReplies, skipped, failed } = summary;
  const kinds = [
    count(scripts, 'script', 'scripts'),
    count(faq, 'FAQ entry', 'FAQ entries'),
    count(guides, 'guide page', 'guide pages'),
  ];
  const frequent = Object.entries(summary.lint.byRule).slice(0, MOST_FREQUENT);
  return [
    `${count(files, 'file', 'files')} read: ${count(articles, 'article', 'articles')} (${kinds.join(', ')}), ${superseded} superseded.`,
    `${count(unwrittenReplies, 'script has', 'scripts have')} no written reply: to be read, not inserted.`,
    ...skipped.map(({ path, reason }) => `skipped  ${path}: ${reason}`),
    ...failed.map(({ path, reason }) => `not read ${path}: ${reason}`),
    `Lint: ${findings}${frequent.length === 0 ? '' : ` Most frequent: ${frequent.map(([rule, n]) => `${rule} ${n}`).join(', ')}.`}`,
    `Bundle written to ${out}, version ${summary.version}${failed.length === 0 ? '' : ', without what could not be read'}.`,
  ].join('\n');
}

function describeFailures({ fileCount, skipped, failed }: ImportReport): string {
  if (fileCount === 0) return `There is no file there that kb reads: ${READABLE_ENDINGS.join(', ')}.`;
  const reasons = [...failed, ...skipped].map(({ path, reason }) => `${path}: ${reason}`);
  const more = reasons.length - MOST_REASONS;
  return [...reasons.slice(0, MOST_REASONS), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}
