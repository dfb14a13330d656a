// `unknown` to rich text. Depth is bounded: a bundle must not be able to exhaust the stack.

import type { Block, Inline, RichText } from '../rich-text/rich-text.ts';
import { SLOT_KINDS, type Slot } from '../templates/slot.ts';
import { parseArray, parseNumber, parseOneOf, parseRecord, parseString, ShapeError } from './parse-shape.ts';

const MAX_DEPTH = 24;
const LINK = /^(https?:\/\/|mailto:)/i;

/** @throws ShapeError */
export function parseRichText(value: unknown, at: string, depth = 0): RichText {
  if (depth > MAX_DEPTH) throw new ShapeError(at, `nested at most ${MAX_DEPTH} deep`);
  return parseArray(value, at).map((block) => parseBlock(block, at, depth + 1));
}

const BLOCK_TYPES = ['paragraph', 'heading', 'list', 'quote', 'note', 'code', 'table'] as const;

function parseBlock(value: unknown, at: string, depth: number): Block {
  const block = parseRecord(value, at);
  const type = parseOneOf(block.type, BLOCK_TYPES, at);
  const parseCells = (cells: unknown): RichText[] =>
    parseArray(cells, at).map((cell) => parseRichText(cell, at, depth));
  switch (type) {
    case 'paragraph':
      return { type, children: parseInlines(block.children, at, depth) };
    case 'heading':
      return { type, level: parseNumber(block.level, at), children: parseInlines(block.children, at, depth) };
    case 'list':
      return {
        type,
        ordered: block.ordered === true,
        start: parseNumber(block.start, at),
        items: parseCells(block.items),
      };
    case 'quote':
    case 'note':
      return { type, blocks: parseRichText(block.blocks, at, depth) };
    case 'code':
      return { type, text: parseString(block.text, at) };
    case 'table':
      return { type, header: parseCells(block.header), rows: parseArray(block.rows, at).map(parseCells) };
  }
}

const INLINE_TYPES = ['text', 'strong', 'emphasis', 'code', 'link', 'image', 'break', 'slot'] as const;

/** @throws ShapeError */
export function parseInlines(value: unknown, at: string, depth = 0): Inline[] {
  if (depth > MAX_DEPTH) throw new ShapeError(at, `nested at most ${MAX_DEPTH} deep`);
  return parseArray(value, at).map((inline) => parseInline(inline, at, depth + 1));
}

function parseInline(value: unknown, at: string, depth: number): Inline {
  const inline = parseRecord(value, at);
  const type = parseOneOf(inline.type, INLINE_TYPES, at);
  switch (type) {
    case 'text':
    case 'code':
      return { type, text: parseString(inline.text, at) };
    case 'strong':
    case 'emphasis':
      return { type, children: parseInlines(inline.children, at, depth) };
    case 'link':
      return {
        type,
        href: parseHref(inline.href, at),
        children: parseInlines(inline.children, at, depth),
      };
    case 'image':
      return { type, src: parseString(inline.src, at), alt: parseString(inline.alt, at) };
    case 'break':
      return { type };
    case 'slot':
      return { type, slot: parseSlot(inline.slot, at) };
  }
}

/** @throws ShapeError for any other scheme: nothing of an article may run */
export function parseHref(value: unknown, at: string): string {
  const href = parseString(value, at);
  if (!LINK.test(href)) throw new ShapeError(at, 'a link to http, https or mailto');
  return href;
}

function parseSlot(value: unknown, at: string): Slot {
  const slot = parseRecord(value, at);
  const kind = parseOneOf(slot.kind, SLOT_KINDS, at);
  return kind === 'free' || kind === 'link' ? { kind, label: parseString(slot.label, at) } : { kind };
}
