import type { Page } from '../../import/page.ts';
import { findSectionName as findReadName, isUnfinishedScript } from '../../import/import-script.ts';
import type { Problem } from '../finding.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { SECTION_NAMES, SECTION_TITLES } from '../section-titles.ts';

export const unfinishedScript: Rule = {
  id: 'unfinished-script',
  severity: 'error',
  summary:
    'A script with fewer than five of its eight sections is read as a guide: it has no reply to insert.',
  check: (input) => onlyLive(input).pages.flatMap(checkPage),
};

function checkPage(page: Page): Problem[] {
  const found = new Set(page.headings.flatMap(({ text }) => findReadName(text) ?? []));
  if (!isUnfinishedScript(found)) return [];
  const missing = SECTION_NAMES.filter((name) => !found.has(name)).map((name) => `"${SECTION_TITLES[name]}"`);
  return [
    {
      path: page.path,
      line: page.headings[0]?.line ?? 1,
      message: `This is read as a guide, not as a script: missing ${missing.join(', ')}.`,
      hint: 'Write all eight headings as the model spells them, with "N/A" where there is nothing to say.',
    },
  ];
}
