// Labelled tickets, one JSON object a line.

import { readFile } from 'node:fs/promises';
import { decodeText } from '../import/decode-text.ts';

export interface Label {
  readonly path: string;
  /** The heading, for an article cut out of a longer page; absent: any article of the path. */
  readonly title?: string;
  /** 2 answers the ticket, 1 is related. */
  readonly grade: 1 | 2;
}

export interface LabelledTicket {
  readonly id: string;
  readonly text: string;
  /** Empty: no article fits. */
  readonly relevant: readonly Label[];
}

export class EvalFileError extends Error {
  override readonly name = 'EvalFileError';
}

/** @throws EvalFileError naming the line that is not a labelled ticket, or the id that two tickets have */
export async function readLabelledTickets(file: string): Promise<LabelledTicket[]> {
  const bytes = await readFile(file).catch(() => {
    throw new EvalFileError(
      `There is no file "${file}". Give --queries a file of labelled tickets, one JSON object a line.`,
    );
  });
  const tickets = toText(bytes, file)
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseTicket(line, `${file}:${at + 1}`)]));
  if (tickets.length === 0) throw new EvalFileError(`${file} holds no ticket.`);
  const ids = tickets.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new EvalFileError(`${file} has two tickets with the id "${twice}".`);
  return tickets;
}

function toText(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes);
  } catch {
    throw new EvalFileError(`${file} is not text in UTF-8. Save it as UTF-8.`);
  }
}

function parseTicket(line: string, at: string): LabelledTicket {
  const ticket = parseJson(line) as Partial<Record<keyof LabelledTicket, unknown>> | undefined;
  const { id, text, relevant } = ticket ?? {};
  if (
    typeof id !== 'string' ||
    typeof text !== 'string' ||
    !Array.isArray(relevant) ||
    !relevant.every(isLabel)
  ) {
    throw new EvalFileError(
      `${at} is not a ticket: expected {"id", "text", "relevant": [{"path", "title"?, "grade": 1 or 2}]}.`,
    );
  }
  return { id, text, relevant };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) ?? undefined;
  } catch {
    return undefined;
  }
}

function isLabel(value: unknown): value is Label {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, grade } = value as Partial<Record<keyof Label, unknown>>;
  return (
    typeof path === 'string' &&
    (title === undefined || typeof title === 'string') &&
    (grade === 1 || grade === 2)
  );
}
