// Two replies as one: for a ticket that asks two things. One greeting, one signature, nothing said twice.

import type { ReplyTemplate } from '../article.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { splitReply } from './split-reply.ts';

/** The first reply greets, the second signs; where one of them does not, the other does. */
export function combineReplies(first: ReplyTemplate, second: ReplyTemplate): ReplyTemplate {
  const [before, after] = [splitReply(first.blocks), splitReply(second.blocks)];
  const said = new Set(after.body.map(toKey));
  return {
    blocks: [
      ...(before.opening.length > 0 ? before.opening : after.opening),
      // What both say, such as where to read more, is said once, at the end.
      ...before.body.filter((block) => !said.has(toKey(block))),
      ...after.body,
      ...(after.closing.length > 0 ? after.closing : before.closing),
    ],
  };
}

const toKey = (block: Block): string => JSON.stringify(block);
