import { checkLines } from '../check-lines.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

/** Flush to the left, where RST holds no literal text. */
const COMMAND =
  /^(?:insert\s+into\s|delete\s+from\s|update\s+\S+\s+set\s|select\s.{1,200}\sfrom\s|start transaction;|[#$]\s+(?:sudo|apt|apt-get|yum|dnf|systemctl|service|docker|curl|php)\s)/i;

export const unmarkedCode: Rule = {
  id: 'unmarked-code',
  severity: 'warning',
  summary: 'Commands outside a code block run together in one line, and cannot be copied.',
  check: (input) =>
    checkLines(onlyLive(input), (line, { format, lines }, lineNumber) =>
      // Once a paragraph.
      format === 'rst' && COMMAND.test(line) && (lines[lineNumber - 2] ?? '').trim() === ''
        ? {
            message: 'A command stands outside a code block.',
            hint: 'Put a line with "::" and a blank line above it, and indent it.',
          }
        : undefined,
    ),
};
