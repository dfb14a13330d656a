import type { Page } from '../../import/page.ts';
import type { Fix } from '../finding.ts';
import { toLineFix } from './fixer.ts';

const RULE = /^([=~\-+^"'*#`:.])\1{2,}\s*$/;

/** Makes an underline as long as its heading: RST wants no shorter one. */
export function lengthenUnderlines(page: Page): Fix[] {
  if (page.format !== 'rst') return [];
  return page.headings.flatMap(({ line }) => {
    const heading = page.lines[line - 1]?.trimEnd() ?? '';
    const rule = page.lines[line]?.trimEnd() ?? '';
    const mark = RULE.exec(rule)?.[1];
    const length = [...heading].length;
    return mark && rule.length < length ? toLineFix(page, line + 1, mark.repeat(length)) : [];
  });
}
