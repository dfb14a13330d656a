import { lengthenUnderlines } from '../fix/lengthen-underlines.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const shortUnderline: Rule = {
  id: 'short-underline',
  severity: 'note',
  summary: 'Sphinx warns of an underline that is shorter than its heading.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      lengthenUnderlines(page).map((fix) => ({
        path: page.path,
        line: fix.firstLine,
        message: 'The underline is shorter than its heading.',
        hint: 'kb lint --fix makes it as long.',
        fix,
      })),
    ),
};
