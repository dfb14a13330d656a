import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findScriptSections } from '../script-sections.ts';
import { SECTION_NAMES, SECTION_TITLES } from '../section-titles.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'note',
  summary: 'Readers find a section by its place: all scripts have the eight in one order.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) => {
      const sections = findScriptSections(page);
      const places = sections.map(({ name }) => SECTION_NAMES.indexOf(name));
      const at = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
      const [late, before] = [sections[at], sections[at - 1]];
      if (!late || !before) return [];
      return [
        {
          path: page.path,
          line: late.line,
          message: `"${SECTION_TITLES[late.name]}" stands after "${SECTION_TITLES[before.name]}".`,
          hint: `The order is: ${SECTION_NAMES.map((name) => SECTION_TITLES[name]).join(', ')}.`,
        },
      ];
    }),
};
