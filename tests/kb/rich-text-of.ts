// Short hands for rich text in tests.

import type { Block, Inline, RichText } from '../../kb/rich-text/rich-text.ts';
import { toPlainText } from '../../kb/rich-text/to-plain-text.ts';
import { mapInlines } from '../../kb/rich-text/map-inlines.ts';
import { toSlotKey, type Slot } from '../../kb/templates/slot.ts';

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const slotOf = (slot: Slot): Inline => ({ type: 'slot', slot });
export const paragraph = (...children: (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** Plain text with `⟦key⟧` in the place of each slot. */
export function showSlots(blocks: RichText): string {
  return toPlainText(
    mapInlines(blocks, (run) =>
      run.map((inline) => (inline.type === 'slot' ? text(`⟦${toSlotKey(inline.slot)}⟧`) : inline)),
    ),
  );
}
