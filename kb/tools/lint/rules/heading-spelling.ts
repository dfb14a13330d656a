import type { Page } from '../../import/page.ts';
import { cleanLine } from '../clean-line.ts';
import type { Problem } from '../finding.ts';
import { spellHeadings } from '../fix/spell-headings.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const headingSpelling: Rule = {
  id: 'heading-spelling',
  severity: 'warning',
  summary: 'A section is found by its heading: one that is spelt otherwise may not be found.',
  check: (input) => onlyLive(input).pages.flatMap(checkPage),
};

const HINT = 'kb lint --fix writes it.';

/** Odd spaces are many and harmless: one word for all of a page. */
function checkPage(page: Page): Problem[] {
  const fixes = spellHeadings(page).map((fix) => ({
    fix,
    written: cleanLine(page.lines[fix.firstLine - 1] ?? ''),
    meant: fix.lines[0] ?? '',
  }));
  const [spaced, ...more] = fixes.filter(({ written, meant }) => written === meant);
  const spelling = fixes
    .filter(({ written, meant }) => written !== meant)
    .map(({ fix, written, meant }) => ({
      path: page.path,
      line: fix.firstLine,
      message: `The heading "${written}" is meant to be "${meant}".`,
      hint: HINT,
      fix,
    }));
  if (!spaced) return spelling;
  return [
    {
      path: page.path,
      line: spaced.fix.firstLine,
      message: `${more.length + 1} heading${more.length > 0 ? 's end' : ' ends'} in odd or needless spaces.`,
      hint: HINT,
      severity: 'note',
    },
    ...spelling,
  ];
}
