// Which values a reply needs.

import type { ReplyTemplate } from '../article.ts';
import { mapInlines } from '../rich-text/map-inlines.ts';
import { toSlotKey, type Slot } from './slot.ts';

/** @returns each slot once, in reading order. */
export function listSlots(template: ReplyTemplate): Slot[] {
  const slots = new Map<string, Slot>();
  mapInlines(template.blocks, (run) => {
    for (const inline of run) {
      if (inline.type === 'slot' && !slots.has(toSlotKey(inline.slot)))
        slots.set(toSlotKey(inline.slot), inline.slot);
    }
    return run;
  });
  return [...slots.values()];
}
