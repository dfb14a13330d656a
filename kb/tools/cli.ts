// The author's tool: `npm run -s kb -- <verb>`. Each verb is a file in commands/.

import { BundleError } from '../bundle/bundle-errors.ts';
import { EvalFileError } from './eval/read-labelled-tickets.ts';
import { OutFileTakenError } from './check-out-file.ts';
import { OutFolderTakenError } from './check-out-folder.ts';
import { BaselineError } from './lint/baseline.ts';
import { SourceMissingError } from './import/find-sources.ts';
import { ArticleExistsError } from './new/article-exists-error.ts';
import { VersionTooLowError } from './next-version.ts';
import { NoArticleError } from './no-article-error.ts';
import { PortTakenError } from './serve/port-taken-error.ts';
import { TicketUnreadableError } from './ticket-unreadable-error.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: string[]) => Promise<void>;

interface Verb {
  readonly usage: string;
  /** Loaded when called: Pandoc takes a second to start, and most verbs do without it. */
  readonly load: () => Promise<Command>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  build: {
    usage:
      'kb build <source…> --out <dir> [--id <id>] [--version <n>] [--wiki-url <url>] [--no-cache] [--json]',
    load: async () => (await import('./commands/build-command.ts')).buildCommand,
  },
  new: {
    usage: 'kb new <product> "<title>" [--in <dir>] [--lang pt-BR|en|es]',
    load: async () => (await import('./commands/new-command.ts')).newCommand,
  },
  serve: {
    usage: 'kb serve <source…> [--port <n>] [--lang pt-BR|en|es]',
    load: async () => (await import('./commands/serve-command.ts')).serveCommand,
  },
  lint: {
    usage: `kb lint <source…> [--json | --sarif] [--strict] [--baseline <file>] [--write-baseline <file>]
kb lint <source…> --fix [--dry-run]                    mends what is mechanical, shows a diff`,
    load: async () => (await import('./commands/lint-command.ts')).lintCommand,
  },
  report: {
    usage:
      'kb report <source…> --out <file.html> [--id <id>] [--lang pt-BR|en|es] [--source-base <folder or url>]',
    load: async () => (await import('./commands/report-command.ts')).reportCommand,
  },
  suggest: {
    usage: 'kb suggest --bundle <dir> [--limit n] [--json]        ticket text on standard input',
    load: async () => (await import('./commands/suggest-command.ts')).suggestCommand,
  },
  eval: {
    usage:
      'kb eval --bundle <dir> --queries <file.jsonl>… [--folds <k>] [--against <dir or result.json>] [--explain <id>] [--json]',
    load: async () => (await import('./commands/eval-command.ts')).evalCommand,
  },
};

/** Errors that are the user's to mend: a sentence says it, a stack trace would not. */
const EXPECTED = [
  UsageError,
  BundleError,
  SourceMissingError,
  NoArticleError,
  EvalFileError,
  BaselineError,
  OutFileTakenError,
  OutFolderTakenError,
  VersionTooLowError,
  ArticleExistsError,
  PortTakenError,
  TicketUnreadableError,
];

async function main([name = '', ...args]: string[]): Promise<void> {
  if (name === 'help' || isHelp(name)) return console.log(usageOf(args[0]));
  const verb = findVerb(name);
  if (!verb) throw new UsageError(name === '' ? 'Which verb?' : `There is no verb "${name}".`);
  if (args.some(isHelp)) return console.log(usageOf(name));
  const command = await verb.load();
  await command(args);
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

const findVerb = (name: string): Verb | undefined => (Object.hasOwn(VERBS, name) ? VERBS[name] : undefined);

/** Of one verb; of all where there is none of that name. */
function usageOf(name = ''): string {
  const verb = findVerb(name);
  return (verb ? [verb] : Object.values(VERBS)).map(({ usage }) => usage).join('\n');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!EXPECTED.some((expected) => error instanceof expected) && !isFileError(error)) throw error;
  console.error(`kb: ${(error as Error).message}`);
  if (error instanceof UsageError) console.error(usageOf(process.argv[2]));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});

/** A folder where a file should be, no right to write: Node's own sentence names the file. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
