// kb build: sources to a bundle, and an account of what was read.

import { createBundleRanker } from '../../bundle/create-bundle-ranker.ts';
import { writeBundle } from '../../bundle/write-bundle.ts';
import { writeBundleFolder } from '../bundle-folder.ts';
import { importSources, type ImportReport } from '../import/import-sources.ts';
import { openPageCache } from '../import/page-cache.ts';
import { READABLE_ENDINGS } from '../import/source-format.ts';
import { NoArticleError } from '../no-article-error.ts';
import { readArguments, requireOption, toCount } from '../read-arguments.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string', default: 'kb' },
  version: { type: 'string', default: '1' },
  'wiki-url': { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export interface BuildSummary {
  readonly files: number;
  readonly articles: number;
  readonly scripts: number;
  readonly faq: number;
  readonly guides: number;
  readonly superseded: number;
  /** Products that a user guide describes. */
  readonly productsDescribed: number;
  /** Scripts whose reply was never written: readable, not insertable. */
  readonly unwrittenReplies: number;
  readonly skipped: ImportReport['skipped'];
  readonly failed: ImportReport['failed'];
}

/** @throws UsageError, SourceMissingError, NoArticleError */
export async function buildCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Which sources? Give folders or files of articles.');
  const out = requireOption(values.out, 'out');
  const version = toCount(values.version, 'version');
  const report = await importSources(positionals, {
    wikiUrl: values['wiki-url'],
    cache: values['no-cache'] ? undefined : await openPageCache(),
  });
  if (report.articles.length === 0) {
    throw new NoArticleError(
      `No article in ${positionals.join(', ')}: nothing was written. ${describeFailures(report)}`,
    );
  }
  const { articles, products } = report;
  const index = createBundleRanker({ articles, indexFile: undefined }).exportIndex();
  const files = await writeBundle({
    id: values.id,
    version,
    createdAt: buildDate(),
    language: 'pt-BR',
    articles,
    products,
    index,
  });
  await writeBundleFolder(out, files);
  const summary = summarise(report);
  console.log(values.json ? JSON.stringify(summary) : describe(summary, out));
}

/** SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) makes builds byte-identical. */
function buildDate(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return process.env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
}

function summarise({ articles, products, skipped, failed, fileCount }: ImportReport): BuildSummary {
  const count = (test: (article: ImportReport['articles'][number]) => boolean): number =>
    articles.filter(test).length;
  return {
    files: fileCount,
    articles: articles.length,
    scripts: count(({ kind }) => kind === 'script'),
    faq: count(({ kind }) => kind === 'faq'),
    guides: count(({ kind }) => kind === 'guide'),
    superseded: count(({ state }) => state.kind === 'superseded'),
    productsDescribed: products.length,
    unwrittenReplies: count(({ kind, replies }) => kind === 'script' && replies.length === 0),
    skipped,
    failed,
  };
}

function describe(summary: BuildSummary, out: string): string {
  return [
    `${summary.files} files read: ${summary.articles} articles (${summary.scripts} scripts, ${summary.faq} FAQ entries, ${summary.guides} guide pages), ${summary.superseded} superseded.`,
    `${summary.unwrittenReplies} scripts have no written reply: they can be read, not inserted.`,
    ...summary.skipped.map(({ path, reason }) => `skipped  ${path}: ${reason}`),
    ...summary.failed.map(({ path, reason }) => `not read ${path}: ${reason}`),
    `Bundle written to ${out}.`,
  ].join('\n');
}

function describeFailures({ fileCount, skipped, failed }: ImportReport): string {
  if (fileCount === 0) return `There is no file there that kb reads: ${READABLE_ENDINGS.join(', ')}.`;
  return [...failed, ...skipped].map(({ path, reason }) => `${path}: ${reason}`).join(' ');
}
