import type { Page } from '../../import/page.ts';
import type { Fix } from '../finding.ts';
import { findScriptSections } from '../script-sections.ts';
import { SECTION_TITLES } from '../section-titles.ts';
import { isMendable, toLineFix } from './fixer.ts';

const MARKDOWN_MARK = /^(#{1,6}\s+)/;

/** Writes the eight sections' names as they are meant: letters, accents, case, spaces. */
export function spellHeadings(page: Page): Fix[] {
  if (!isMendable(page)) return [];
  return findScriptSections(page).flatMap(({ name, line }) => {
    const mark = MARKDOWN_MARK.exec(page.lines[line - 1] ?? '')?.[1] ?? '';
    return toLineFix(page, line, mark + SECTION_TITLES[name]);
  });
}
