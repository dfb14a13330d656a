import { separateKeywords } from '../fix/separate-keywords.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const keywordSeparator: Rule = {
  id: 'keyword-separator',
  severity: 'note',
  summary: 'One separator in all articles: a comma may be part of a keyword.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      separateKeywords(page).map((fix) => ({
        path: page.path,
        line: fix.firstLine,
        message: 'The keywords are not separated by "; ".',
        hint: 'kb lint --fix puts it between them.',
        fix,
      })),
    ),
};
