import type { Page } from '../../import/page.ts';
import { cleanLine } from '../clean-line.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

/** Ids of WebSphere Portal, an unresolved template, a portal's own words. */
const PORTAL_REMAINS = /\bZ[67]_[0-9A-Z]{16,}\b|\$\{loading\}|^Complementary Content$/;
const ANSWER = /^(?:sim|não)[.,!]\s+\p{Lu}|^você (?:precisa|deve|pode)\b/iu;
/** One such opening may be a matter of style. */
const MIN_ANSWERS = 2;

export const scrapedPage: Rule = {
  id: 'scraped-page',
  severity: 'error',
  summary: 'Answers copied from a web page without their questions answer anything.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) => {
      const lines = page.lines.map(cleanLine);
      const remains = lines.findIndex((line) => PORTAL_REMAINS.test(line));
      const answers = lines.flatMap((line, index) => (ANSWER.test(line) ? [index] : []));
      const isOrphaned = answers.length >= MIN_ANSWERS && !hasQuestions(page);
      const [answer = 0] = answers;
      if (remains < 0 && !isOrphaned) return [];
      return [
        {
          path: page.path,
          line: (remains < 0 ? answer : remains) + 1,
          message: isOrphaned
            ? 'This page holds answers without their questions.'
            : 'The page still holds ids or controls of the web page that it was copied from.',
          hint: 'Copy the questions too, each as the heading of its answer, and take out what the portal added.',
        },
      ];
    }),
};

/** As a heading, or in bold above the answer. */
const hasQuestions = ({ headings, lines }: Page): boolean =>
  headings.some(({ text }) => text.trim().endsWith('?')) || lines.some((line) => /\?\s*\**\s*$/.test(line));
