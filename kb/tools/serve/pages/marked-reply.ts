// A reply as HTML in which slots are seen: those without a value in the filled reply, all of them in the template.

import type { ReplyTemplate } from '../../../article.ts';
import { fillReply } from '../../../templates/fill-reply.ts';
import { listSlots } from '../../../templates/list-slots.ts';
import type { SlotValues } from '../../../templates/reply.ts';
import { toSlotKey, type Slot } from '../../../templates/slot.ts';
import { ownHtml, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';
import { nestHeadings } from './article-text.ts';

// Private-use characters pass through escaping as they are, and nobody types them.
const MARKED = /\uE000([^\uE000\uE001]*)\uE001/g;
const STRAY = /[\uE000\uE001]/g;

/**
 * @param values what the sample ticket knows; none of them shows the template
 * @param headings the level of the highest that the author put into the reply
 */
export function markedReply(
  context: PreviewContext,
  template: ReplyTemplate,
  values: SlotValues,
  headings: number,
): Html {
  const open = listSlots(template).filter((slot) => values[toSlotKey(slot)] === undefined);
  const marks = open.map((slot) => [toSlotKey(slot), `\uE000${toLabel(context, slot)}\uE001`]);
  const nested = { ...template, blocks: nestHeadings(template.blocks, headings) };
  const { html } = fillReply(nested, { ...values, ...Object.fromEntries(marks) });
  // Made by toHtml, which escapes all text.
  return ownHtml(html.replace(MARKED, '<mark>$1</mark>').replace(STRAY, ''));
}

/** The author's own label for a free slot or a link; ours for the others. */
function toLabel({ names }: PreviewContext, slot: Slot): string {
  return 'label' in slot ? slot.label : names.replies.slots[slot.kind];
}
