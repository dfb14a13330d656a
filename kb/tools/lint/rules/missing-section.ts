import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findScriptSections } from '../script-sections.ts';
import { SECTION_NAMES, SECTION_TITLES } from '../section-titles.ts';

export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'warning',
  summary: 'A script has eight sections: what stands in none cannot be shown, nor found.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) => {
      // What was not read as a script has a rule of its own.
      if (!page.articles.some(({ kind }) => kind === 'script')) return [];
      const sections = findScriptSections(page);
      if (sections.length === 0) return [];
      return SECTION_NAMES.filter((name) => !sections.some((section) => section.name === name)).map(
        (name) => ({
          path: page.path,
          line: page.headings[0]?.line ?? 1,
          message: `The section "${SECTION_TITLES[name]}" is missing.`,
          hint: 'Add its heading, with "N/A" under it where there is nothing to say.',
        }),
      );
    }),
};
