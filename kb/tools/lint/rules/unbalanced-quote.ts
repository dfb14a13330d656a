import type { Page } from '../../import/page.ts';
import type { Problem } from '../finding.ts';
import { findReplyParts } from '../fix/reply-parts.ts';
import { unquoteReply } from '../fix/unquote-reply.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import type { SourceLine } from '../script-sections.ts';

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  severity: 'warning',
  summary:
    'A quotation that opens and never closes, or the other way round: something is missing, or too much.',
  check: (input) => onlyLive(input).pages.flatMap(checkPage),
};

/** A mark at the edge of the whole reply is the business of quoted-reply. */
function checkPage(page: Page): Problem[] {
  const unquoted = new Map(unquoteReply(page).map((fix) => [fix.firstLine, fix.lines[0] ?? '']));
  return findReplyParts(page).flatMap(({ paragraphs }) => {
    const lines = paragraphs
      .flat()
      .map(({ number, text }) => ({ number, text: unquoted.get(number) ?? text }));
    const line = findUnbalanced(lines);
    if (line === undefined) return [];
    return [
      {
        path: page.path,
        line,
        message: 'A quotation mark here has no partner.',
        hint: 'Add the other one, or take this one away.',
      },
    ];
  });
}

/** A straight mark opens where nothing is open and closes what is; authors pair it with curly ones. */
function findUnbalanced(lines: readonly SourceLine[]): number | undefined {
  const open: number[] = [];
  for (const { number, text } of lines) {
    for (const [mark] of text.matchAll(/["“”]/gu)) {
      const opens = mark === '“' || (mark === '"' && open.length === 0);
      if (opens) open.push(number);
      else if (open.pop() === undefined) return number;
    }
  }
  return open[0];
}
