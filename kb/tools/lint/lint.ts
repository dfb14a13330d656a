// Runs the rules.

import type { Page } from '../import/page.ts';
import type { Finding } from './finding.ts';
import { MAX_LINE_LENGTH } from './max-line-length.ts';
import type { LintInput, Rule } from './rule.ts';

/** @returns findings by path and line; the same input gives the same list */
export function lint(input: LintInput, rules: readonly Rule[]): Finding[] {
  const clipped = { ...input, pages: input.pages.map(clipLines) };
  return rules
    .flatMap((rule) =>
      rule.check(clipped).map((problem) => ({ rule: rule.id, severity: rule.severity, ...problem })),
    )
    .toSorted((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** One character more than the limit stays, to tell that there was more. */
function clipLines(page: Page): Page {
  const isShort = page.lines.every((line) => line.length <= MAX_LINE_LENGTH);
  return isShort ? page : { ...page, lines: page.lines.map((line) => line.slice(0, MAX_LINE_LENGTH + 1)) };
}
