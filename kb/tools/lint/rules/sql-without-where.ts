import { checkLines } from '../check-lines.ts';
import type { Rule } from '../rule.ts';

const CHANGES = /\b(delete\s+from\s+\w+|update\s+\w+\s+set\b)/i;
/** A statement may go on for some lines. */
const MAX_STATEMENT_LINES = 12;

export const sqlWithoutWhere: Rule = {
  id: 'sql-without-where',
  severity: 'error',
  summary: 'An UPDATE or DELETE without WHERE changes every row of a table.',
  check: (input) =>
    checkLines(input, (line, page, lineNumber) => {
      const start = CHANGES.exec(line);
      if (!start) return undefined;
      const rest = [
        line.slice(start.index),
        ...page.lines.slice(lineNumber, lineNumber + MAX_STATEMENT_LINES),
      ];
      const statement = rest.join('\n').split(';')[0] ?? '';
      if (/\bwhere\b/i.test(statement)) return undefined;
      return {
        message: `${start[0].toUpperCase().startsWith('D') ? 'DELETE' : 'UPDATE'} without WHERE.`,
        hint: 'Add the condition that limits it to the rows of this case, or say in words what to do.',
      };
    }),
};
