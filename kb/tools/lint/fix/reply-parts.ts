// The raw lines of a script's reply, as its importer cuts them: one part for each alternative.

import type { ReplyTemplate } from '../../../article.ts';
import type { Page } from '../../import/page.ts';
import { cleanLine } from '../clean-line.ts';
import { findScriptSections, type SourceLine } from '../script-sections.ts';

export interface ReplyPart {
  readonly reply: ReplyTemplate;
  /** Raw lines by paragraph; code, directives and tables, which are no running text, left out. */
  readonly paragraphs: readonly (readonly SourceLine[])[];
}

/** @returns none where the lines cannot be told apart with certainty */
export function findReplyParts(page: Page): ReplyPart[] {
  const replies = page.articles.find(({ kind }) => kind === 'script')?.replies ?? [];
  const sections = findScriptSections(page);
  const at = sections.findIndex(({ name }) => name === 'reply');
  const section = sections[at];
  if (!section) return [];
  const end = sections[at + 1]?.line ?? page.lines.length + 1;
  const parts = cut(page, section.line + 1, end - 1, replies);
  return parts.length === replies.length
    ? replies.map((reply, index) => ({ reply, paragraphs: parts[index] ?? [] }))
    : [];
}

function cut(page: Page, first: number, last: number, replies: readonly ReplyTemplate[]): SourceLine[][][] {
  const toLine = createLineReader(page, replies);
  const parts: SourceLine[][][] = [[]];
  let paragraph: SourceLine[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = page.lines[number - 1] ?? '';
    const kind = toLine(number, text);
    if (kind !== 'text') paragraph = [];
    if (kind === 'title') parts.push([]);
    if (kind === 'title' || kind === 'gap') continue;
    if (paragraph.length === 0) parts.at(-1)?.push(paragraph);
    paragraph.push({ number, text });
  }
  return parts.filter((part) => part.length > 0);
}

type LineKind = 'title' | 'gap' | 'item' | 'text';

/** Lines must be read in order: where code ends depends on where it began. */
function createLineReader(
  page: Page,
  replies: readonly ReplyTemplate[],
): (number: number, text: string) => LineKind {
  const titles = new Set(replies.flatMap(({ title }) => (title === undefined ? [] : [toWords(title)])));
  const headings = new Set(page.headings.map(({ line }) => line));
  const isVerbatim = createVerbatimReader(page.format);
  return (number, text) => {
    const isGap = isVerbatim(text) || RULE.test(text) || cleanLine(text) === '';
    if (headings.has(number) || titles.has(toWords(text))) return 'title';
    if (isGap) return 'gap';
    return LIST_ITEM.test(text) ? 'item' : 'text';
  };
}

const RULE = /^\s*([=~\-+^"'*#`:.])\1{2,}\s*$/;
const LIST_ITEM = /^\s*(?:[*•\-+]|#\.|\(?\w{1,3}[.)º])\s/;

const toWords = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Directives and literal blocks reach as far as their indentation, fenced code to its fence, tables line by line. */
function createVerbatimReader(format: Page['format']): (line: string) => boolean {
  let indent: number | undefined;
  let isFenced = false;
  return (line) => {
    const isFence = format === 'markdown' && /^\s*(```|~~~)/.test(line);
    if (isFence) isFenced = !isFenced;
    if (isFence || isFenced || /^\s*[|+]/.test(line)) return true;
    if (line.trim() === '') return true;
    const own = line.search(/\S/);
    if (indent !== undefined && own > indent) return true;
    const isDirective = format === 'rst' && /^\s*\.\.(\s|$)/.test(line);
    indent = isDirective || (format === 'rst' && /::\s*$/.test(line)) ? own : undefined;
    return isDirective;
  };
}
