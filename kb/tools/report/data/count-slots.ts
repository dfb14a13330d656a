// What the replies ask to be filled in, and how often.

import type { Article, ReplyTemplate } from '../../../article.ts';
import { mapInlines } from '../../../rich-text/map-inlines.ts';
import { SLOT_KINDS, type Slot, type SlotKind } from '../../../templates/slot.ts';

export interface SlotCount {
  readonly uses: number;
  readonly replies: number;
}

export interface KindCount extends SlotCount {
  readonly kind: SlotKind;
}

export interface LabelCount extends SlotCount {
  readonly label: string;
}

/** @returns every kind, the most used first, unused ones with 0 */
export function countSlotKinds(articles: readonly Article[]): KindCount[] {
  const slots = articles.flatMap(({ replies }) => replies.map(slotsOf));
  return SLOT_KINDS.map((kind) => ({ kind, ...count(slots, (slot) => slot.kind === kind) })).toSorted(byUses);
}

/** @returns the labels of free slots, the most used first */
export function countFreeLabels(articles: readonly Article[]): LabelCount[] {
  const slots = articles.flatMap(({ replies }) => replies.map(slotsOf));
  const labels = new Set(slots.flat().flatMap((slot) => (slot.kind === 'free' ? [slot.label] : [])));
  return [...labels]
    .toSorted()
    .map((label) => ({ label, ...count(slots, (slot) => slot.kind === 'free' && slot.label === label) }))
    .toSorted(byUses);
}

const byUses = (a: SlotCount, b: SlotCount): number => b.uses - a.uses;

function count(slots: readonly (readonly Slot[])[], test: (slot: Slot) => boolean): SlotCount {
  return {
    uses: slots.flat().filter(test).length,
    replies: slots.filter((ofReply) => ofReply.some(test)).length,
  };
}

function slotsOf({ blocks }: ReplyTemplate): Slot[] {
  const slots: Slot[] = [];
  mapInlines(blocks, (run) => {
    slots.push(...run.flatMap((inline) => (inline.type === 'slot' ? [inline.slot] : [])));
    return run;
  });
  return slots;
}
