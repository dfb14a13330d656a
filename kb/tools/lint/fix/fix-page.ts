// `kb lint --fix`: everything that can be mended without a decision.

import type { Page } from '../../import/page.ts';
import { MAX_LINE_LENGTH } from '../max-line-length.ts';
import { dressTitle } from './dress-title.ts';
import type { Fixer } from './fixer.ts';
import { lengthenUnderlines } from './lengthen-underlines.ts';
import { separateKeywords } from './separate-keywords.ts';
import { spellHeadings } from './spell-headings.ts';
import { spellSlots } from './spell-slots.ts';
import { unquoteReply } from './unquote-reply.ts';

export interface Change {
  /** The rule that asks for it. */
  readonly rule: string;
  /** 1-based, the same before and after: no fix adds or takes away a line. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

export interface FixedPage {
  readonly lines: readonly string[];
  /** In the order in which they were made; one line may have several. */
  readonly changes: readonly Change[];
}

/** In order: an underline is measured on its mended heading, slots are read in an unquoted reply. */
const FIXERS: readonly (readonly [rule: string, fixer: Fixer])[] = [
  ['title-dressing', dressTitle],
  ['heading-spelling', spellHeadings],
  ['short-underline', lengthenUnderlines],
  ['keyword-separator', separateKeywords],
  ['quoted-reply', unquoteReply],
  ['slot-spelling', spellSlots],
];

/** Pure. What comes out is imported as the same article, and fixing it again changes nothing. */
export function fixPage(page: Page): FixedPage {
  const changes: Change[] = [];
  if (page.lines.some((line) => line.length > MAX_LINE_LENGTH)) return { lines: page.lines, changes };
  const lines = [...page.lines];
  for (const [rule, fixer] of FIXERS) {
    for (const { firstLine, lines: replacement } of fixer({ ...page, lines: [...lines] })) {
      for (const [offset, after] of replacement.entries()) {
        const line = firstLine + offset;
        changes.push({ rule, line, before: lines[line - 1] ?? '', after });
        lines[line - 1] = after;
      }
    }
  }
  return { lines, changes };
}
