// Most rules ask the same question of every line.

import type { Page } from '../import/page.ts';
import type { Problem } from './finding.ts';
import type { LintInput } from './rule.ts';

/** @param look gives the problem that a line has, without its place; undefined when it has none */
export function checkLines(
  { pages }: LintInput,
  look: (line: string, page: Page, lineNumber: number) => Omit<Problem, 'path' | 'line'> | undefined,
): Problem[] {
  return pages.flatMap((page) =>
    page.lines.flatMap((text, index) => {
      const problem = look(text, page, index + 1);
      return problem ? [{ path: page.path, line: index + 1, ...problem }] : [];
    }),
  );
}
