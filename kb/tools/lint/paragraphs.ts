// A page's running text: lines that belong together joined, with the way back from a place in it to its line.

import type { Page } from '../import/page.ts';
import { cleanLine } from './clean-line.ts';

export interface Paragraph {
  readonly text: string;
  /** @param offset in `text`; @returns the 1-based source line of that character */
  readonly lineAt: (offset: number) => number;
}

export function toParagraphs(page: Page): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: { text: string; line: number }[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(joinLines(open));
    open = [];
  };
  for (const [index, line] of page.lines.entries()) {
    const text = withoutMarkup(cleanLine(line));
    if (text === '' || /^([*•\-+]|\d+[.)º])\s/.test(text)) close();
    if (text !== '') open.push({ text, line: index + 1 });
  }
  close();
  return paragraphs;
}

function joinLines(lines: readonly { text: string; line: number }[]): Paragraph {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text === '' ? 0 : text.length + 1);
    text += (text === '' ? '' : ' ') + line.text;
  }
  return {
    text,
    lineAt: (offset) => lines[starts.findLastIndex((start) => start <= offset)]?.line ?? lines[0]?.line ?? 1,
  };
}

/** Addresses and emphasis would stand between words that belong together. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\s*<[^<>]*>/g, '')
    .replace(/\*\*|`+_{0,2}/g, '')
    .trim();
}
