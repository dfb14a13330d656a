import type { Page } from '../../import/page.ts';
import type { Fix } from '../finding.ts';
import { cleanLine } from '../clean-line.ts';
import type { SourceLine } from '../script-sections.ts';
import { isMendable, toLineFix } from './fixer.ts';
import { findReplyParts, type ReplyPart } from './reply-parts.ts';

const OPENING = /^(\s*)["“”]\s*/u;
const CLOSING_QUOTE = /\s*["“”]\s*$/u;
const CLOSING_WORDS = /^(?:atenciosamente|cordialmente|respeitosamente)\s*[,.]?$/iu;

/** Takes away the marks in which authors wrap a whole reply. They are no part of it, and the importer drops them too. */
export function unquoteReply(page: Page): Fix[] {
  if (!isMendable(page)) return [];
  return findReplyParts(page).flatMap((part) => unquotePart(page, part));
}

function unquotePart(page: Page, { paragraphs }: ReplyPart): Fix[] {
  const edited = new Map<number, string>();
  const read = ({ number, text }: SourceLine): string => edited.get(number) ?? text;
  let before = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    if (!first || !last) continue;
    const text = (): string => paragraph.map(read).join(' ');
    if (index === 0 && isOdd(text()) && OPENING.test(first.text))
      edited.set(first.number, first.text.replace(OPENING, '$1'));
    const next = paragraphs[index + 1];
    const isEnd = !next || CLOSING_WORDS.test(cleanLine(next.map(read).join(' ')));
    // After an odd number of marks this one closes a quotation inside the reply.
    if (isEnd && before % 2 === 0 && isOdd(text()) && CLOSING_QUOTE.test(read(last)))
      edited.set(last.number, read(last).replace(CLOSING_QUOTE, ''));
    before += countQuotes(text());
  }
  return [...edited].flatMap(([line, after]) => toLineFix(page, line, after));
}

const countQuotes = (text: string): number => text.match(/["“”]/gu)?.length ?? 0;
const isOdd = (text: string): boolean => countQuotes(text) % 2 === 1;
