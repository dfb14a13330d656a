import { unquoteReply } from '../fix/unquote-reply.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const quotedReply: Rule = {
  id: 'quoted-reply',
  severity: 'note',
  summary: 'Quotation marks around a whole reply are no part of it; often only one of the two is there.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      unquoteReply(page).map((fix) => ({
        path: page.path,
        line: fix.firstLine,
        message: 'A quotation mark stands at the edge of the reply, as if the reply were quoted.',
        hint: 'kb lint --fix takes it away.',
        fix,
      })),
    ),
};
