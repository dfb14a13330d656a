import { isDeepStrictEqual } from 'node:util';
import type { Inline, RichText } from '../../../rich-text/rich-text.ts';
import { toPlainText } from '../../../rich-text/to-plain-text.ts';
import { mapInlines } from '../../../rich-text/map-inlines.ts';
import { recogniseSlots } from '../../../templates/recognise-slots.ts';
import { toSlotKey, type Slot } from '../../../templates/slot.ts';
import type { Page } from '../../import/page.ts';
import type { Fix } from '../finding.ts';
import { findPlaceholders } from '../find-placeholders.ts';
import { isMendable, toLineFix } from './fixer.ts';
import { findReplyParts, type ReplyPart } from './reply-parts.ts';

/** Writes what the importer reads as a slot as that slot: `(inserir aqui nome do usuário)` → `{{requester.name}}`. */
export function spellSlots(page: Page): Fix[] {
  if (!isMendable(page)) return [];
  return findReplyParts(page).flatMap((part) => spellPart(page, part));
}

/** Code, links and addresses, in which the importer looks for no slot. */
const PROTECTED = /``[^`]*``|`[^`]*`_{0,2}|\[[^\]]*\]\([^()\s]*\)|https?:\/\/\S+|\|[^|\s]+\|/g;

function spellPart(page: Page, { reply, paragraphs }: ReplyPart): Fix[] {
  const raw = paragraphs.map((lines) => lines.map(({ text }) => text).join('\n'));
  const spelt = signWithName(
    recogniseSlots(raw.map((text) => ({ type: 'paragraph', children: toInlines(text) }))),
  );
  if (!isSameSlots(listSlotKeys(spelt), listSlotKeys(reply.blocks))) return [];
  return spelt.flatMap((block, index) => {
    const lines = paragraphs[index] ?? [];
    const after = block.type === 'paragraph' ? block.children.map(toSource).join('').split('\n') : [];
    // A spelling that goes over a line's end would take lines away.
    if (after.length !== lines.length) return [];
    // Beside what nobody knows a spelling is not sure: in "Prezado {{nome}}" the name is there already.
    if (findPlaceholders(raw[index] ?? '').length > 0) return [];
    return lines.flatMap(({ number }, at) => toLineFix(page, number, after[at] ?? ''));
  });
}

/** What cannot hold a slot becomes code, which `recogniseSlots` leaves alone. */
function toInlines(raw: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of raw.matchAll(PROTECTED)) {
    if (match.index > from) inlines.push({ type: 'text', text: raw.slice(from, match.index) });
    inlines.push({ type: 'code', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < raw.length) inlines.push({ type: 'text', text: raw.slice(from) });
  return inlines;
}

function toSource(inline: Inline): string {
  if (inline.type === 'text' || inline.type === 'code') return inline.text;
  return inline.type === 'slot' ? toCanonical(inline.slot) : '';
}

function toCanonical(slot: Slot): string {
  return 'label' in slot && slot.label !== slot.kind ? `{{${slot.kind}:${slot.label}}}` : `{{${slot.kind}}}`;
}

const CLOSING_WORDS = /^(?:atenciosamente|cordialmente|respeitosamente)\s*[,.]?$/iu;

/** A mask under the closing words stands for the agent's name. */
function signWithName(blocks: RichText): RichText {
  const closing = blocks.findLastIndex((block) => CLOSING_WORDS.test(toPlainText([block]).trim()));
  const signature = blocks[closing + 1];
  if (closing < 0 || signature?.type !== 'paragraph' || !signature.children.every(isMaskOrPause))
    return blocks;
  const named: RichText = [{ type: 'paragraph', children: [{ type: 'slot', slot: { kind: 'agent.name' } }] }];
  return [...blocks.slice(0, closing + 1), ...named, ...blocks.slice(closing + 2)];
}

const isMaskOrPause = (inline: Inline): boolean =>
  (inline.type === 'slot' && inline.slot.kind === 'free') ||
  (inline.type === 'text' && /^[\s.]*$/.test(inline.text));

function listSlotKeys(blocks: RichText): string[] {
  const keys: string[] = [];
  mapInlines(blocks, (run) => {
    for (const inline of run) if (inline.type === 'slot') keys.push(toSlotKey(inline.slot));
    return run;
  });
  return keys;
}

/** The importer signs a reply that ends without a name; that signature is on no line. */
const isSameSlots = (spelt: readonly string[], imported: readonly string[]): boolean =>
  isDeepStrictEqual(spelt, imported) || isDeepStrictEqual([...spelt, 'agent.name'], imported);
