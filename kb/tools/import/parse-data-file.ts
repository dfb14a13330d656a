// A data file is `{"<list>": [entries]}`, read entry by entry: one that is wrong is named and left out, the others count.

import { parseArray, parseRecord, ShapeError } from '../../bundle/parse-shape.ts';
import { findEntryLines } from './find-entry-lines.ts';

export interface DataEntry<T> {
  readonly value: T;
  /** 1-based, of the file. */
  readonly line: number;
}

export interface DataProblem {
  /** A sentence, with the place in the file. */
  readonly reason: string;
  /** Absent where it is about the whole file. */
  readonly line?: number;
}

export interface DataEntries<T> {
  readonly entries: readonly DataEntry<T>[];
  readonly problems: readonly DataProblem[];
}

/** @param parse throws ShapeError for what is no entry, or an AggregateError of them; nothing is thrown here */
export function parseDataFile<T>(
  text: string,
  list: string,
  parse: (value: unknown, at: string) => T,
): DataEntries<T> {
  const entries: DataEntry<T>[] = [];
  const problems: DataProblem[] = [];
  const attempt = (place: Pick<DataProblem, 'line'>, work: () => void): void => {
    try {
      work();
    } catch (error) {
      const all: unknown[] = error instanceof AggregateError ? error.errors : [error];
      for (const one of all) {
        if (!(one instanceof ShapeError || one instanceof JsonError)) throw error;
        problems.push({ reason: `${one.message}.`, ...(one instanceof JsonError ? one.place : place) });
      }
    }
  };
  attempt({}, () => {
    const values = parseArray(parseRecord(parseJson(text), 'the file')[list], list);
    const lines = findEntryLines(text, list);
    for (const [index, value] of values.entries()) {
      const line = lines[index] ?? 1;
      attempt({ line }, () => entries.push({ value: parse(value, `${list}[${index}]`), line }));
    }
  });
  return { entries, problems };
}

class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly place: Pick<DataProblem, 'line'>;
  constructor(message: string, place: Pick<DataProblem, 'line'>, cause: unknown) {
    super(message, { cause });
    this.place = place;
  }
}

/** @throws JsonError that names the line, where Node tells the place */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position === undefined) throw new JsonError(`It is not JSON: ${message}`, {}, error);
    const line = text.slice(0, Number(position)).split('\n').length;
    throw new JsonError(`It is not JSON: ${message} (line ${line})`, { line }, error);
  }
}
