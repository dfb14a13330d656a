// kb eval: how good the suggestions are on labelled tickets, how sure one can be of that, and why.

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../../article.ts';
import { createBundleRanker } from '../../bundle/create-bundle-ranker.ts';
import { openBundleFolder } from '../bundle-folder.ts';
import { assess } from '../eval/assess.ts';
import { describeAssessments } from '../eval/describe-assessment.ts';
import { describeExplanation } from '../eval/describe-explanation.ts';
import { runTickets } from '../eval/evaluate.ts';
import { readSavedRun, type EvaluatedTicket } from '../eval/evaluated-ticket.ts';
import { explainTicket } from '../eval/explain-ticket.ts';
import { EvalFileError, readLabelledTickets, type LabelledTicket } from '../eval/read-labelled-tickets.ts';
import { readArguments, refuseTogether, requireOption, toCount } from '../read-arguments.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  bundle: { type: 'string' },
  queries: { type: 'string', multiple: true },
  folds: { type: 'string' },
  against: { type: 'string' },
  explain: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

interface TicketFile {
  readonly file: string;
  readonly labelled: readonly LabelledTicket[];
}

/** @throws UsageError, BundleError, EvalFileError */
export async function evalCommand(args: string[]): Promise<void> {
  const { values } = readArguments(args, OPTIONS);
  const bundle = requireOption(values.bundle, 'bundle');
  requireOption(values.queries?.[0], 'queries');
  refuseTogether(values, 'explain', ['folds', 'against']);
  const files = await Promise.all((values.queries ?? []).map(readTicketFile));
  const folds = values.folds === undefined ? undefined : toFolds(values.folds, files);

  if (values.explain !== undefined) {
    const explanation = explainTicket(await openBundleFolder(bundle), findTicket(files, values.explain));
    console.log(values.json ? JSON.stringify(explanation) : describeExplanation(explanation));
    return;
  }
  const run = await openRun(bundle);
  const runBefore = values.against === undefined ? undefined : await openRun(values.against);
  const assessments = files.map(({ file, labelled }) =>
    assess({
      queries: basename(file, '.jsonl'),
      labelled,
      run: run.of(labelled),
      articles: run.articles,
      runBefore: runBefore?.of(labelled),
      folds,
    }),
  );
  // One file of tickets gives the object that scripts rely on; several give a list of them.
  const json = assessments.length === 1 ? assessments[0] : assessments;
  console.log(values.json ? JSON.stringify(json) : describeAssessments(assessments));
}

async function readTicketFile(file: string): Promise<TicketFile> {
  return { file, labelled: await readLabelledTickets(file) };
}

interface Run {
  readonly of: (tickets: readonly LabelledTicket[]) => EvaluatedTicket[];
  /** Not known of a saved result. */
  readonly articles?: readonly Article[];
}

/** @param path a bundle folder, or what `kb eval --json` printed before */
async function openRun(path: string): Promise<Run> {
  if ((await stat(path).catch(() => undefined))?.isFile()) {
    const saved = await readSavedRun(path);
    return { of: () => saved };
  }
  const kb = await openBundleFolder(path);
  const ranker = createBundleRanker(kb);
  return { of: (tickets) => runTickets(ranker, tickets), articles: kb.articles };
}

function toFolds(value: string, files: readonly TicketFile[]): number {
  const folds = toCount(value, 'folds');
  const most = Math.min(...files.map(({ labelled }) => labelled.length));
  if (folds < 2 || folds > most)
    throw new UsageError(`--folds takes a number from 2 to ${most}, the number of tickets, not "${value}".`);
  return folds;
}

function findTicket(files: readonly TicketFile[], id: string): LabelledTicket {
  const ticket = files.flatMap(({ labelled }) => labelled).find((one) => one.id === id);
  if (!ticket)
    throw new EvalFileError(`No ticket has the id "${id}" in ${files.map(({ file }) => file).join(', ')}.`);
  return ticket;
}
