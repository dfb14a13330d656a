// kb lint: what is wrong with the sources, and what of it mends itself.

import { readFile, writeFile } from 'node:fs/promises';
import { createPlural } from '../create-plural.ts';
import { findSources } from '../import/find-sources.ts';
import { importSources } from '../import/import-sources.ts';
import { openPageCache } from '../import/page-cache.ts';
import { applyBaseline } from '../lint/baseline.ts';
import { checkBaselineFile, readBaseline, writeBaseline } from '../lint/baseline-file.ts';
import type { Finding } from '../lint/finding.ts';
import { fixPage } from '../lint/fix/fix-page.ts';
import { toUnifiedDiff } from '../lint/fix/to-diff.ts';
import { readSourceUris } from '../lint/format/source-uris.ts';
import { toJson } from '../lint/format/to-json.ts';
import { toSarif } from '../lint/format/to-sarif.ts';
import { toSummary, toText } from '../lint/format/to-text.ts';
import { lint } from '../lint/lint.ts';
import { RULES } from '../lint/rules.ts';
import { readArguments, refuseTogether } from '../read-arguments.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  sarif: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
} as const;

/**
 * Exit code 1 on errors, with --strict on warnings too; what the baseline knows does not count.
 * @throws UsageError, SourceMissingError, BaselineError, OutFileTakenError
 */
export async function lintCommand(args: string[]): Promise<void> {
  const { values, positionals } = readLintArguments(args);
  if (values['write-baseline']) await checkBaselineFile(values['write-baseline']);
  if (values.fix) return fixSources(positionals, values['dry-run']);

  const report = await importSources(positionals, { cache: await openPageCache() });
  const { pages } = report;
  if (pages.length === 0) throw new UsageError(`No file to check in ${positionals.join(', ')}.`);
  const found = lint({ ...report, today: new Date() }, RULES);
  if (values['write-baseline']) {
    await writeBaseline(values['write-baseline'], found, pages);
    console.log(`${count(found.length, 'finding', 'findings')} written to ${values['write-baseline']}.`);
    return;
  }
  const baseline = values.baseline ? await readBaseline(values.baseline) : undefined;
  const { fresh, known, stale } = baseline
    ? applyBaseline(found, baseline, pages)
    : { fresh: found, known: [], stale: [] };
  if (values.sarif) {
    // npm runs the tool in the tool's own folder, and says here where it was called.
    const toUri = await readSourceUris(positionals, process.env.INIT_CWD ?? process.cwd());
    console.log(toSarif(found, { rules: RULES, pages, toUri, baseline }));
  } else console.log(values.json ? toJson(fresh) : toText(fresh));
  if (baseline && !values.json && !values.sarif) {
    const [shown, gone] = [count(known.length, 'known finding', 'known findings'), stale.length];
    console.log(`${shown} not shown; of the baseline, ${gone} no longer found.`);
  }
  if (fresh.some((finding) => counts(finding, values.strict))) process.exitCode = 1;
}

const count = createPlural('en');

function readLintArguments(args: string[]) {
  const read = readArguments(args, OPTIONS);
  if (read.positionals.length === 0)
    throw new UsageError('Which sources? Give folders or files of articles.');
  refuseTogether(read.values, 'json', ['sarif']);
  refuseTogether(read.values, 'fix', ['json', 'sarif', 'strict', 'baseline', 'write-baseline']);
  refuseTogether(read.values, 'write-baseline', ['json', 'sarif', 'strict', 'baseline']);
  if (read.values['dry-run'] && !read.values.fix)
    throw new UsageError('--dry-run is about --fix: give both.');
  return read;
}

function counts({ severity }: Finding, isStrict: boolean): boolean {
  return severity === 'error' || (isStrict && severity === 'warning');
}

async function fixSources(sources: readonly string[], isDryRun: boolean): Promise<void> {
  const found = await findSources(sources);
  const files = new Map(found.pages.map(({ path, file }) => [path, file]));
  const { pages } = await importSources(sources);
  let changeCount = 0;
  for (const page of pages) {
    const { lines, changes } = fixPage(page);
    const file = files.get(page.path);
    if (changes.length === 0 || file === undefined) continue;
    changeCount += changes.length;
    console.log(toUnifiedDiff(page.path, page.lines, lines));
    if (!isDryRun) await writeFile(file, await withOwnEndings(file, lines));
  }
  const changed = count(changeCount, 'change', 'changes');
  if (isDryRun) return console.log(`${changed}, none written (--dry-run).`);
  const left = await importSources(sources, { cache: await openPageCache() });
  console.log(`${changed} written. Left: ${toSummary(lint({ ...left, today: new Date() }, RULES))}`);
}

/** Line endings and byte order mark are not what a fix is about. */
async function withOwnEndings(file: string, lines: readonly string[]): Promise<string> {
  const before = await readFile(file, 'utf8');
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + lines.join(before.includes('\r\n') ? '\r\n' : '\n');
}
