// What a run found for each ticket, and its way back from a file that `kb eval --json` printed.

import { readFile } from 'node:fs/promises';
import type { Confidence } from '../../search/suggestion.ts';
import { EvalFileError } from './read-labelled-tickets.ts';

export interface EvaluatedTicket {
  readonly id: string;
  readonly abstained: boolean;
  /** Strength of the first suggestion: comparable between tickets. */
  readonly score: number;
  /** Of the first suggestion; absent where there is none. */
  readonly confidence?: Confidence;
  readonly ranked: readonly { readonly path: string; readonly title: string; readonly score: number }[];
}

/**
 * Only `tickets` is read: the figures are made anew, from the labels as they are now.
 * @throws EvalFileError
 */
export async function readSavedRun(file: string): Promise<EvaluatedTicket[]> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new EvalFileError(
      `There is no file "${file}". Give a bundle folder, or what kb eval --json printed.`,
    );
  });
  const { tickets } = (parseJson(content) ?? {}) as { tickets?: unknown };
  if (!Array.isArray(tickets) || !tickets.every(isEvaluatedTicket)) {
    throw new EvalFileError(
      `${file} is not a result: expected what kb eval --json prints for one file of tickets.`,
    );
  }
  return tickets;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function isEvaluatedTicket(value: unknown): value is EvaluatedTicket {
  if (typeof value !== 'object' || value === null) return false;
  const { id, abstained, score, ranked } = value as Partial<Record<keyof EvaluatedTicket, unknown>>;
  return (
    typeof id === 'string' &&
    typeof abstained === 'boolean' &&
    typeof score === 'number' &&
    Array.isArray(ranked) &&
    ranked.every(isRanked)
  );
}

function isRanked(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title } = value as Partial<Record<string, unknown>>;
  return typeof path === 'string' && typeof title === 'string';
}
