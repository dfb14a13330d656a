// A data file is `{"<list>": [entries]}`, read entry by entry: one that is wrong is named and left out, the others count.

import { parseArray, parseRecord, ShapeError } from '../../bundle/parse-shape.ts';

export interface DataEntries<T> {
  readonly entries: readonly T[];
  /** A sentence each, with the place in the file. */
  readonly problems: readonly string[];
}

/** @param parse throws ShapeError for what is no entry; nothing is thrown here */
export function parseDataFile<T>(
  text: string,
  list: string,
  parse: (value: unknown, at: string) => T,
): DataEntries<T> {
  const entries: T[] = [];
  const problems: string[] = [];
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ShapeError || error instanceof SyntaxError)) throw error;
      problems.push(`${error.message}.`);
    }
  };
  attempt(() => {
    const values = parseArray(parseRecord(parseJson(text), 'the file')[list], list);
    for (const [index, value] of values.entries())
      attempt(() => entries.push(parse(value, `${list}[${index}]`)));
  });
  return { entries, problems };
}

/** @throws SyntaxError that names the line, where Node tells the place */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(message)?.[1];
    const line = position && ` (line ${text.slice(0, Number(position)).split('\n').length})`;
    throw new SyntaxError(`It is not JSON: ${message}${line ?? ''}`, { cause: error });
  }
}
