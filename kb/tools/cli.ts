// The author's tool: `npm run -s kb -- <verb>`. Each verb is a file in commands/.

import { BundleError } from '../bundle/bundle-errors.ts';
import { EvalFileError } from './eval/read-labelled-tickets.ts';
import { BaselineError } from './lint/baseline.ts';
import { SourceMissingError } from './import/find-sources.ts';
import { NoArticleError } from './no-article-error.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `kb build <source…> --out <dir> [--id <id>] [--version <n>] [--wiki-url <url>] [--no-cache] [--json]
kb lint <source…> [--json | --sarif] [--strict] [--baseline <file>] [--write-baseline <file>]
kb lint <source…> --fix [--dry-run]                    mends what is mechanical, shows a diff
kb report <source…> --out <file.html> [--lang pt-BR|en|es]
kb suggest --bundle <dir> [--limit n] [--json]        ticket text on standard input
kb eval --bundle <dir> --queries <file.jsonl> [--json]`;

type Command = (args: string[]) => Promise<void>;

/** Loaded when called: Pandoc takes a second to start, and most verbs do without it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build-command.ts')).buildCommand,
  lint: async () => (await import('./commands/lint-command.ts')).lintCommand,
  report: async () => (await import('./commands/report-command.ts')).reportCommand,
  suggest: async () => (await import('./commands/suggest-command.ts')).suggestCommand,
  eval: async () => (await import('./commands/eval-command.ts')).evalCommand,
};

/** Errors that are the user's to mend: a sentence says it, a stack trace would not. */
const EXPECTED = [UsageError, BundleError, SourceMissingError, NoArticleError, EvalFileError, BaselineError];

async function main([verb = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (!load) throw new UsageError(verb === '' ? 'Which verb?' : `There is no verb "${verb}".`);
  await (
    await load()
  )(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!EXPECTED.some((expected) => error instanceof expected) && !isFileError(error)) throw error;
  console.error(`kb: ${(error as Error).message}`);
  if (error instanceof UsageError) console.error(USAGE);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});

/** A folder where a file should be, no right to write: Node's own sentence names the file. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
