import { isUnwrittenReply } from '../is-unwritten-reply.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findScriptSections } from '../script-sections.ts';

export const replyNotWritten: Rule = {
  id: 'reply-not-written',
  severity: 'warning',
  summary: 'A script without a reply can be read, not inserted.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      findScriptSections(page)
        .filter(({ name, body }) => name === 'reply' && isUnwrittenReply(body))
        .map(({ line }) => ({
          path: page.path,
          line,
          message: 'The reply is not written yet.',
          hint: 'Write what the requester should read; an agent cannot insert this article until then.',
        })),
    ),
};
