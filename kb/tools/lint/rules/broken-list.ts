import { checkLines } from '../check-lines.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

const ITEM = /^(?:\d{1,2}[.)]|[-*+•])\s+[^|]*\p{L}/u;
/** Sphinx knows `-`, `*`, `+` and `•`. */
const TYPED_BULLET = /^[·▪◦●]\s+\S/;
const UNDERLINE = /^([=~\-+^"'*#`:.])\1{2,}\s*$/;

export const brokenList: Rule = {
  id: 'broken-list',
  severity: 'note',
  summary: 'What looks like a list in the source is shown as running text.',
  check: (input) =>
    checkLines(onlyLive(input), (line, { format, lines }, lineNumber) => {
      if (format !== 'rst') return undefined;
      if (TYPED_BULLET.test(line)) {
        return {
          message: 'The line begins with a bullet that RST does not know.',
          hint: 'Begin the items of a list with "- ".',
        };
      }
      const above = lines[lineNumber - 2] ?? '';
      if (!ITEM.test(above) || !isFlush(line)) return undefined;
      return {
        message: 'The line follows a list item without a blank line, so the item may not be one.',
        hint: 'Indent it under the text of the item, or put a blank line before it.',
      };
    }),
};

const isFlush = (line: string): boolean =>
  /^\S/.test(line) && !ITEM.test(line) && !UNDERLINE.test(line) && !/^(?:\.\. |\|)/.test(line);
