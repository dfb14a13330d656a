// The three parts of a reply: how it greets, what it says, how it takes its leave. Recognised by shape, so that two
// replies can be joined under one greeting and one signature.

import type { Block, Inline, RichText } from '../rich-text/rich-text.ts';
import { toPlainText } from '../rich-text/to-plain-text.ts';
import type { SlotKind } from './slot.ts';

export interface ReplyParts {
  /** Salutation and greeting, one or two paragraphs; empty where the reply begins at once. */
  readonly opening: RichText;
  readonly body: RichText;
  /** From "Atenciosamente" to the last line of the signature; empty where nobody signs. */
  readonly closing: RichText;
}

const OPENING_SLOTS: ReadonlySet<SlotKind> = new Set(['salutation', 'greeting', 'requester.name']);
/** What stands between the slots of an opening, and the salutations that authors write out. */
const OPENING_TEXT =
  /^(?:[\s,.;:!/–-]+|(?:ol[áa]|prezad[oa]s?|car[oa]s?|senhor(?:a|es|as)?|sr\.?|sra\.?|bom dia|boa tarde|boa noite|tudo bem\??|dear|hello|hi|good (?:morning|afternoon|evening)|estimad[oa]s?|hola|buenos d[íi]as|buenas (?:tardes|noches))(?!\p{L})(?:\s*\([ao]s?\))?)+/iu;
const LEAVE =
  /^\s*(?:atenciosamente|cordialmente|respeitosamente|com os (?:melhores )?cumprimentos|att|abraços?|(?:best|kind|warm) regards|regards|sincerely|yours (?:sincerely|faithfully)|atentamente|saludos(?: cordiales)?)(?!\p{L})[\s,.!]*/iu;
/** After the leave nothing but names: "Respeitosamente, pedimos que …" is a sentence. */
const NAMES = /^(?:\p{Lu}[^:;!?]*)?$/u;
/** A remark under the signature is said by the reply. */
const REMARK = /^\s*(?:obs(?:erva[çc][ãa]o)?|p\.?\s?s|nota|importante)\s*[.:]|:\s*$/iu;
const MAX_SIGNATURE_WORDS = 10;
const MAX_SIGNATURE_BLOCKS = 4;
const MAX_SIGNATURE_CHARS = 120;

/** Every word is in exactly one part; "Prezada Ana, conforme pedido" leaves a body that begins "Conforme pedido". */
export function splitReply(blocks: RichText): ReplyParts {
  const { opening, rest } = splitOpening(blocks);
  const { body, closing } = splitClosing(rest);
  return { opening, body, closing };
}

function splitOpening(blocks: RichText): { opening: RichText; rest: RichText } {
  const opening: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const split = block.type === 'paragraph' ? splitInlines(block.children) : undefined;
    if (!split || split.opening.length === 0) return { opening, rest: blocks.slice(at) };
    opening.push({ type: 'paragraph', children: split.opening });
    if (split.rest.length === 0) continue;
    return {
      opening,
      rest: [{ type: 'paragraph', children: split.rest }, ...blocks.slice(at + 1)],
    };
  }
  return { opening, rest: [] };
}

/** "Prezada Ana, | conforme pedido …": a paragraph may greet and go on. */
function splitInlines(inlines: readonly Inline[]): { opening: Inline[]; rest: Inline[] } {
  const opening: Inline[] = [];
  for (const [at, inline] of inlines.entries()) {
    const greeting = toOpeningText(inline);
    if (greeting !== undefined) opening.push(greeting);
    if (isWhole(inline, greeting)) continue;
    const rest = [withoutStart(inline, greeting), ...inlines.slice(at + 1)];
    return opening.some(isSalute) ? { opening, rest } : { opening: [], rest: [...inlines] };
  }
  return opening.some(isSalute) ? { opening, rest: [] } : { opening: [], rest: [...inlines] };
}

/** @returns what of the inline belongs to an opening */
function toOpeningText(inline: Inline): Inline | undefined {
  if (inline.type === 'break') return inline;
  if (inline.type === 'slot') return OPENING_SLOTS.has(inline.slot.kind) ? inline : undefined;
  if (inline.type !== 'text') return undefined;
  const [greeting = ''] = OPENING_TEXT.exec(inline.text) ?? [];
  // "Senhores gestores devem" goes on without a stop: it is a sentence.
  const isOpening = greeting !== '' && (greeting === inline.text || /[,.;:!]\s*$/.test(greeting));
  return isOpening ? { type: 'text', text: greeting } : undefined;
}

function isWhole(inline: Inline, greeting: Inline | undefined): boolean {
  return inline.type === 'text' ? toText(greeting) === inline.text : greeting !== undefined;
}

function withoutStart(inline: Inline, greeting: Inline | undefined): Inline {
  if (inline.type !== 'text' || greeting === undefined) return inline;
  const text = inline.text.slice(toText(greeting).length);
  return { ...inline, text: text.charAt(0).toLocaleUpperCase('pt-BR') + text.slice(1) };
}

const toText = (inline: Inline | undefined): string => (inline?.type === 'text' ? inline.text : '');

/** A name alone greets nobody, nor does a comma. */
function isSalute(inline: Inline): boolean {
  if (inline.type === 'slot') return inline.slot.kind === 'salutation' || inline.slot.kind === 'greeting';
  return inline.type === 'text' && /\p{L}/u.test(inline.text);
}

function splitClosing(blocks: RichText): { body: RichText; closing: RichText } {
  const at = blocks.findLastIndex(isLeave);
  if (at < 0) return { body: blocks, closing: [] };
  const after = blocks.slice(at + 1);
  const otherAt = after.findIndex((block, index) => index >= MAX_SIGNATURE_BLOCKS - 1 || !isSignature(block));
  const end = otherAt < 0 ? blocks.length : at + 1 + otherAt;
  // What follows a signature, such as a footnote, is said by the reply and stays in it.
  return { body: [...blocks.slice(0, at), ...blocks.slice(end)], closing: blocks.slice(at, end) };
}

function isLeave(block: Block): boolean {
  const text = toPlainText([block]);
  return isSignature(block) && LEAVE.test(text) && NAMES.test(text.replace(LEAVE, '').trim());
}

function isSignature(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'quote') return false;
  const text = toPlainText([block]);
  return (
    text.length <= MAX_SIGNATURE_CHARS &&
    text.split(/\s+/).length <= MAX_SIGNATURE_WORDS &&
    !REMARK.test(text)
  );
}
