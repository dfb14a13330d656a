// A reply: a template filled for one ticket. `FilledReply` is the only thing that may be inserted.

import type { Slot } from './slot.ts';

export interface Reply {
  /** Paragraphs separated by a blank line, links as `text (url)`. */
  readonly text: string;
  /** Built from escaped values only; sanitise before use all the same. */
  readonly html: string;
  /** Slots without a value, each once, in reading order. Empty means ready. */
  readonly missing: readonly Slot[];
}

declare const filled: unique symbol;
/** A reply with nothing missing and no placeholder left in its text (made by `toFilledReply` alone). */
export type FilledReply = Reply & { readonly [filled]: true };

/** Values by slot key (`toSlotKey`). An absent or blank value leaves the slot open. */
export type SlotValues = Readonly<Record<string, string>>;
