import type { Page } from '../../import/page.ts';
import type { Problem } from '../finding.ts';
import { isInstruction } from '../is-instruction.ts';
import { isUnwrittenReply } from '../is-unwritten-reply.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findSectionBody } from '../script-sections.ts';

export const unfilledInstruction: Rule = {
  id: 'unfilled-instruction',
  severity: 'warning',
  summary: 'What the model tells its author to write stands in the place of what should be written.',
  check: (input) => onlyLive(input).pages.flatMap(checkPage),
};

/** Beside a reply it would be sent; in the place of one it is the business of reply-not-written. */
function checkPage(page: Page): Problem[] {
  const reply = findSectionBody(page, 'reply');
  const inReply = new Set(reply.map(({ number }) => number));
  const isUnwritten = isUnwrittenReply(reply);
  return page.lines.flatMap((text, index) => {
    const line = index + 1;
    if (!isInstruction(text) || (isUnwritten && inReply.has(line))) return [];
    return [
      {
        path: page.path,
        line,
        message: 'An instruction to the author was left in place: "(Indicar …)".',
        hint: 'Replace it with what it asks for, or with "N/A" where there is nothing to say.',
        ...(inReply.has(line) && { severity: 'error' as const }),
      },
    ];
  });
}
