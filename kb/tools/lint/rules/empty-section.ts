import { isNotApplicable } from '../is-instruction.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findScriptSections, type ScriptSection } from '../script-sections.ts';
import { SECTION_TITLES, type SectionName } from '../section-titles.ts';

/** Without these an article says nothing. The reply and the keywords have rules of their own. */
const NEEDED: readonly SectionName[] = ['situation', 'solution'];
const OWN_RULE: readonly SectionName[] = ['reply', 'keywords'];

export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'warning',
  summary: 'A heading with nothing under it leaves the reader guessing whether something was forgotten.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      findScriptSections(page)
        .filter(isEmpty)
        .map(({ name, line }) => ({
          path: page.path,
          line,
          message: `The section "${SECTION_TITLES[name]}" is empty.`,
          hint: NEEDED.includes(name)
            ? 'Write it: the article cannot be found or used without it.'
            : 'Write it, or say "N/A".',
        })),
    ),
};

function isEmpty({ name, body }: ScriptSection): boolean {
  if (OWN_RULE.includes(name)) return false;
  return body.every(({ text }) => NEEDED.includes(name) && isNotApplicable(text));
}
