// Which values the form asks for without being told to.

import type { SlotValues } from '../../kb/templates/reply.ts';
import { toSlotKey, type Slot } from '../../kb/templates/slot.ts';

/** A field that the agent is filling in stays, although its slot is no longer open. */
export function isAskedFor(slot: Slot, known: SlotValues, values: SlotValues): boolean {
  const key = toSlotKey(slot);
  return !known[key] || !values[key]?.trim();
}
