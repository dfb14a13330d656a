// A salutation without a name would greet nobody: the requester's name goes after it.

import type { Inline } from '../rich-text/rich-text.ts';
import { inlinesToText } from '../rich-text/to-plain-text.ts';

const NAME: readonly Inline[] = [
  { type: 'text', text: ' ' },
  { type: 'slot', slot: { kind: 'requester.name' } },
];

/** Leaves a paragraph alone that has the name already, or greets somebody in words ("Prezado(a) cidadão"). */
export function nameTheSaluted(paragraph: readonly Inline[]): readonly Inline[] {
  if (!has(paragraph, 'salutation') || has(paragraph, 'requester.name')) return paragraph;
  return addNames(paragraph, '');
}

function has(run: readonly Inline[], kind: string): boolean {
  return run.some((inline) =>
    'children' in inline ? has(inline.children, kind) : inline.type === 'slot' && inline.slot.kind === kind,
  );
}

function addNames(run: readonly Inline[], after: string): Inline[] {
  return run.flatMap((inline, index) => {
    const next = run[index + 1];
    const said = next ? inlinesToText([next]) : after;
    if ('children' in inline) return [{ ...inline, children: addNames(inline.children, said) }];
    const isBare = inline.type === 'slot' && inline.slot.kind === 'salutation' && !/^\s+\p{L}/u.test(said);
    return isBare ? [inline, ...NAME] : [inline];
  });
}
