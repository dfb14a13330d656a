// A fixer mends one kind of thing and nothing else. Line for line, so that all that was known about the page's lines
// holds afterwards; what it writes is imported as the same article.

import type { Page } from '../../import/page.ts';
import type { Fix } from '../finding.ts';

export type Fixer = (page: Page) => readonly Fix[];

/** @returns a fix of one line, or none when it would change nothing */
export function toLineFix(page: Page, line: number, after: string): Fix[] {
  return page.lines[line - 1] === after ? [] : [{ firstLine: line, lastLine: line, lines: [after] }];
}

/** Only text can be mended: a .docx is no text, and HTML has its own ways to write everything. */
export const isMendable = ({ format }: Page): boolean => format === 'rst' || format === 'markdown';
