// Fills a template with values. Values are text, never parsed: what looks like markup or a slot in a value stays text.

import type { ReplyTemplate } from '../article.ts';
import { joinTexts } from '../rich-text/join-texts.ts';
import { mapInlines } from '../rich-text/map-inlines.ts';
import type { Inline } from '../rich-text/rich-text.ts';
import { toHtml } from '../rich-text/to-html.ts';
import { toPlainText } from '../rich-text/to-plain-text.ts';
import { findResidue } from './find-residue.ts';
import { listSlots } from './list-slots.ts';
import type { FilledReply, Reply, SlotValues } from './reply.ts';
import { toSlotKey, type Slot } from './slot.ts';

/** A zero-width space is no name. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Shown in the place of an open slot; such a reply never becomes a `FilledReply`. */
const openSlotText = (slot: Slot): string => `[${'label' in slot ? slot.label : slot.kind}]`;

export function fillReply(template: ReplyTemplate, values: SlotValues): Reply {
  const missing = listSlots(template).filter((slot) => !valueOf(slot, values));
  const filled = mapInlines(template.blocks, (run) =>
    run.map((inline, index) => fillInline(inline, index, values)).flatMap(withoutOuterLink),
  );
  const blocks = mapInlines(filled, joinTexts);
  return { text: toPlainText(blocks), html: toHtml(blocks), missing };
}

/** @returns the reply, branded as insertable; undefined while a value is missing or its text reads as unfinished. */
export function toFilledReply(reply: Reply): FilledReply | undefined {
  const ready =
    reply.missing.length === 0 && reply.text.trim() !== '' && findResidue(reply.text) === undefined;
  return ready ? (reply as FilledReply) : undefined;
}

/** @returns one line, as an HTML paragraph would show it; '' for a value in which there is nothing to see. */
function valueOf(slot: Slot, values: SlotValues): string {
  const key = toSlotKey(slot);
  const value = Object.hasOwn(values, key) ? (values[key] ?? '') : '';
  return VISIBLE.test(value) ? value.replace(/\s+/g, ' ').trim() : '';
}

function fillInline(inline: Inline, index: number, values: SlotValues): Inline {
  if (inline.type !== 'slot') return inline;
  const value = valueOf(inline.slot, values) || openSlotText(inline.slot);
  if (inline.slot.kind === 'link' && /^https?:\/\//.test(value)) {
    return { type: 'link', href: value, children: [{ type: 'text', text: value }] };
  }
  const opensParagraph = index === 0 && inline.slot.kind === 'greeting';
  return { type: 'text', text: opensParagraph ? capitalise(value) : value };
}

/** A link in a link is none: the address that the agent gave is the one meant. */
function withoutOuterLink(inline: Inline): readonly Inline[] {
  return inline.type === 'link' && inline.children.some(holdsLink) ? inline.children : [inline];
}

function holdsLink(inline: Inline): boolean {
  return inline.type === 'link' || ('children' in inline && inline.children.some(holdsLink));
}

/** A greeting is lower case in "Prezada Ana, bom dia." and upper case where it opens a paragraph. */
function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pt-BR') + text.slice(1);
}
