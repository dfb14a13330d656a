// In how many places of a reply one value appears.

import type { ReplyTemplate } from '../../kb/article.ts';
import { mapInlines } from '../../kb/rich-text/map-inlines.ts';
import { toSlotKey, type SlotKey } from '../../kb/templates/slot.ts';

export function countUses(template: ReplyTemplate, key: SlotKey): number {
  let uses = 0;
  mapInlines(template.blocks, (run) => {
    uses += run.filter((inline) => inline.type === 'slot' && toSlotKey(inline.slot) === key).length;
    return run;
  });
  return uses;
}
