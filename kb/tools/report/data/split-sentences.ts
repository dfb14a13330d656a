// Rich text as the list of its sentences, with every slot in its place.

import type { RichText } from '../../../rich-text/rich-text.ts';
import { mapInlines } from '../../../rich-text/map-inlines.ts';
import { toPlainText } from '../../../rich-text/to-plain-text.ts';
import { toSlotKey } from '../../../templates/slot.ts';

/** @returns no empty sentence; white space inside one is a single space */
export function splitSentences(blocks: RichText): string[] {
  return (
    toPlainText(withSlotsShown(blocks))
      .split('\n')
      // The full stop of "1. " at the start of a line is a list's.
      .flatMap((line) => line.split(/(?<=[.!?;])(?<!^\s*\d+\.)\s+/))
      .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
      .filter((sentence) => sentence !== '')
  );
}

/** Plain text leaves slots out, and two replies may differ in nothing else. */
function withSlotsShown(blocks: RichText): RichText {
  return mapInlines(blocks, (run) =>
    run.map((inline) =>
      inline.type === 'slot' ? { type: 'text', text: `{{${toSlotKey(inline.slot)}}}` } : inline,
    ),
  );
}
