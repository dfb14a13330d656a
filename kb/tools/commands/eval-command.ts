// kb eval: how good the suggestions are on labelled tickets.

import { createBundleRanker } from '../../bundle/create-bundle-ranker.ts';
import { openBundleFolder } from '../bundle-folder.ts';
import { evaluate, type Evaluation } from '../eval/evaluate.ts';
import { readLabelledTickets } from '../eval/read-labelled-tickets.ts';
import { readArguments, requireOption } from '../read-arguments.ts';

const OPTIONS = {
  bundle: { type: 'string' },
  queries: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** @throws UsageError, BundleError, EvalFileError */
export async function evalCommand(args: string[]): Promise<void> {
  const { values } = readArguments(args, OPTIONS);
  const bundle = await openBundleFolder(requireOption(values.bundle, 'bundle'));
  const tickets = await readLabelledTickets(requireOption(values.queries, 'queries'));
  const evaluation = evaluate(createBundleRanker(bundle), tickets);
  console.log(values.json ? JSON.stringify(evaluation) : describe(evaluation));
}

function describe({
  tickets: _tickets,
  abstention,
  n,
  answerable,
  unanswerable,
  ...figures
}: Evaluation): string {
  const rows = Object.entries({
    ...figures,
    'abstention precision': abstention.precision,
    'abstention recall': abstention.recall,
  });
  return [
    `${n} tickets: ${answerable} with an article that fits, ${unanswerable} without`,
    ...rows.map(([name, value]) => `${name.padEnd(22)}${value.toFixed(3)}`),
  ].join('\n');
}
