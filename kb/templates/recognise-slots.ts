// Human placeholders to slots, wherever they stand in a reply; which words are placeholders is in slot-spellings.ts.

import { joinTexts } from '../rich-text/join-texts.ts';
import { mapInlines, mapRuns } from '../rich-text/map-inlines.ts';
import type { Inline, RichText } from '../rich-text/rich-text.ts';
import { inlinesToText } from '../rich-text/to-plain-text.ts';
import { nameTheSaluted } from './name-the-saluted.ts';
import { SPELLINGS, type Spelling, type TextSpan } from './slot-spellings.ts';
import { toSlotKey, type Slot } from './slot.ts';
import { toBlankSlot } from './to-blank-slot.ts';

/** Replaces every known spelling in the text of `blocks`. Code, addresses and what is already a slot stay as they are. */
export function recogniseSlots(blocks: RichText): RichText {
  const blanks = new Set<Slot>();
  const recognised = mapRuns(blocks, (run) =>
    nameTheSaluted(recogniseRun(run, { before: '', after: '' }, blanks)),
  );
  return numberBlanks(recognised, blanks);
}

/** What stands on both sides, in its paragraph: a blank is named by it. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** How much of it is looked at. */
const NEARBY_INLINES = 6;
const NEARBY_CHARACTERS = 120;
const lastOf = (text: string): string => text.slice(-NEARBY_CHARACTERS);
const firstOf = (text: string): string => text.slice(0, NEARBY_CHARACTERS);

function recogniseRun(run: readonly Inline[], around: Around, blanks: Set<Slot>): Inline[] {
  return run.flatMap((inline, index) => {
    const own = {
      before: lastOf(around.before + inlinesToText(run.slice(Math.max(0, index - NEARBY_INLINES), index))),
      after: firstOf(inlinesToText(run.slice(index + 1, index + 1 + NEARBY_INLINES)) + around.after),
    };
    if (inline.type === 'text') return toInlines(splitText(inline.text, own, blanks));
    return 'children' in inline
      ? [{ ...inline, children: recogniseRun(inline.children, own, blanks) }]
      : [inline];
  });
}

function splitText(text: string, around: Around, blanks: Set<Slot>): TextSpan[] {
  return SPELLINGS.reduce<TextSpan[]>(
    (spans, spelling) => {
      let { before } = around;
      return spans.flatMap((span, index) => {
        if (typeof span !== 'string') return [span];
        const next = spans[index + 1];
        const after = next === undefined ? around.after : '';
        const parts = splitSpan(span, spelling, { before, after }, blanks);
        before = lastOf(before + span);
        return parts;
      });
    },
    [text],
  );
}

function splitSpan(
  text: string,
  { pattern, toSpans }: Spelling,
  around: Around,
  blanks: Set<Slot>,
): TextSpan[] {
  const spans: TextSpan[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const blank = (label?: string): Slot => {
      const before = around.before + text.slice(Math.max(0, match.index - NEARBY_CHARACTERS), match.index);
      const after = firstOf(text.slice(match.index + match[0].length)) + around.after;
      const asked: Slot = label === undefined ? toBlankSlot(before, after) : { kind: 'free', label };
      blanks.add(asked);
      return asked;
    };
    spans.push(text.slice(end, match.index), ...toSpans(match, blank));
    end = match.index + match[0].length;
  }
  return [...spans, text.slice(end)];
}

function toInlines(spans: readonly TextSpan[]): Inline[] {
  const inlines = spans
    .filter((span) => span !== '')
    .map((span): Inline =>
      typeof span === 'string' ? { type: 'text', text: span } : { type: 'slot', slot: span },
    );
  return joinTexts(inlines);
}

/** Two blanks of one reply need not stand for the same thing: each gets a label, and so a key, that nothing else has. */
function numberBlanks(blocks: RichText, blanks: ReadonlySet<Slot>): RichText {
  const counts = new Map<string, number>();
  mapInlines(blocks, (run) => {
    for (const inline of run)
      if (inline.type === 'slot' && !blanks.has(inline.slot)) counts.set(toSlotKey(inline.slot), 1);
    return run;
  });
  const number = (asked: Slot): Slot => {
    if (!blanks.has(asked) || !('label' in asked)) return asked;
    const count = (counts.get(toSlotKey(asked)) ?? 0) + 1;
    counts.set(toSlotKey(asked), count);
    return count === 1 ? asked : { ...asked, label: `${asked.label} ${count}` };
  };
  const numberRun = (run: readonly Inline[]): Inline[] =>
    run.map((inline) => {
      if ('children' in inline) return { ...inline, children: numberRun(inline.children) };
      return inline.type === 'slot' ? { ...inline, slot: number(inline.slot) } : inline;
    });
  return mapRuns(blocks, numberRun);
}
