// Two replies as one: for a ticket that asks two things. One greeting, one signature, and no blank of one reply filled
// with what was meant for the other's.

import type { ReplyTemplate } from '../article.ts';
import { mapInlines } from '../rich-text/map-inlines.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';
import { listSlots } from './list-slots.ts';
import { toSlotKey, type Slot } from './slot.ts';
import { splitReply } from './split-reply.ts';

/** The first reply greets, the second signs; where one of them does not, the other does. */
export function combineReplies(first: ReplyTemplate, second: ReplyTemplate): ReplyTemplate {
  const [before, after] = [splitReply(first.blocks), splitReply(askAnew(second.blocks, first))];
  return {
    blocks: [
      ...(before.opening.length > 0 ? before.opening : after.opening),
      ...withoutSharedEnd(before.body, after.body),
      ...after.body,
      ...(after.closing.length > 0 ? after.closing : before.closing),
    ],
  };
}

/** What both say last, such as where to read more, is said once, at the end. */
function withoutSharedEnd(body: RichText, other: RichText): RichText {
  const shared = body.toReversed().findIndex((block, at) => !isSame(block, other.at(-1 - at)));
  return shared < 0 ? [] : body.slice(0, body.length - shared);
}

function isSame(block: Block, other: Block | undefined): boolean {
  return JSON.stringify(block) === JSON.stringify(other);
}

/** "Processo" is one process in the first reply and perhaps another in the second: the second asks for "Processo 2". */
function askAnew(blocks: RichText, first: ReplyTemplate): RichText {
  const taken = new Set([...listSlots(first), ...listSlots({ blocks })].map(toSlotKey));
  const renamed = new Map(
    listSlots(first)
      .filter((slot) => 'label' in slot)
      .map((slot) => [toSlotKey(slot), toFree(slot, taken)]),
  );
  return mapInlines(blocks, (run) =>
    run.map((inline) =>
      inline.type === 'slot'
        ? { ...inline, slot: renamed.get(toSlotKey(inline.slot)) ?? inline.slot }
        : inline,
    ),
  );
}

function toFree(slot: Extract<Slot, { label: string }>, taken: ReadonlySet<string>): Slot {
  for (let number = 2; ; number += 1) {
    const asked = { ...slot, label: `${slot.label} ${number}` };
    if (!taken.has(toSlotKey(asked))) return asked;
  }
}
