import { checkLines } from '../check-lines.ts';
import { MAX_LINE_LENGTH } from '../max-line-length.ts';
import type { Rule } from '../rule.ts';

export const overlongLine: Rule = {
  id: 'overlong-line',
  severity: 'warning',
  summary: 'What stands far out on a very long line is not checked by any rule.',
  check: (input) =>
    checkLines(input, (line) =>
      line.length > MAX_LINE_LENGTH
        ? {
            message: `The line has more than ${MAX_LINE_LENGTH} characters; the rest of it was not checked.`,
            hint: 'Break it into paragraphs, or take out what was pasted in.',
          }
        : undefined,
    ),
};
