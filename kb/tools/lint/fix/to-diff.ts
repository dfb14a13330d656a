// A unified diff, as `patch` and reviewers read it.
// https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
// Fixes are line for line, so there is nothing to align.

const CONTEXT_LINES = 3;

/** @returns '' when nothing differs. Both sides have the same number of lines. */
export function toUnifiedDiff(path: string, before: readonly string[], after: readonly string[]): string {
  const hunks = toHunks(before, after);
  if (hunks.length === 0) return '';
  const body = hunks.map(({ first, last }) => hunkToText(before, after, first, last));
  return [`--- a/${path}`, `+++ b/${path}`, ...body].join('\n');
}

interface Hunk {
  /** 0-based, inclusive, context included. */
  readonly first: number;
  readonly last: number;
}

function toHunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const end = lastLine(before);
  const hunks: Hunk[] = [];
  for (const [index, line] of before.entries()) {
    if (line === after[index]) continue;
    const first = Math.max(0, index - CONTEXT_LINES);
    const last = Math.min(end, index + CONTEXT_LINES);
    const open = hunks.at(-1);
    if (open && first <= open.last + 1) hunks[hunks.length - 1] = { first: open.first, last };
    else hunks.push({ first, last });
  }
  return hunks;
}

/** A file that ends in a newline has an empty string after its last line. */
const lastLine = (lines: readonly string[]): number => lines.length - (lines.at(-1) === '' ? 2 : 1);

function hunkToText(
  before: readonly string[],
  after: readonly string[],
  first: number,
  last: number,
): string {
  const count = last - first + 1;
  const rows = [`@@ -${first + 1},${count} +${first + 1},${count} @@`];
  let index = first;
  while (index <= last) {
    if (before[index] === after[index]) {
      rows.push(` ${before[index]}`, ...noNewline(before, index));
      index += 1;
      continue;
    }
    const run: number[] = [];
    while (index <= last && before[index] !== after[index]) run.push(index++);
    rows.push(...run.flatMap((at) => [`-${before[at]}`, ...noNewline(before, at)]));
    rows.push(...run.flatMap((at) => [`+${after[at]}`, ...noNewline(after, at)]));
  }
  return rows.join('\n');
}

const noNewline = (lines: readonly string[], index: number): string[] =>
  index === lines.length - 1 ? ['\\ No newline at end of file'] : [];
