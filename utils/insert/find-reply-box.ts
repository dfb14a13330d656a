// Where would the reply go? Finds the box by the adapter's rule and says how far away it is.

import type { ReplyBoxRule } from '../desks/desk-adapter.ts';
import { isVisible } from '../desks/is-visible.ts';

export type ReplyBox =
  /** An editable element, or the iframe that holds one. */
  | { readonly state: 'visible'; readonly element: HTMLElement }
  /** On this page, and its opener shows it. */
  | { readonly state: 'hidden'; readonly element: HTMLElement; readonly opener: HTMLElement }
  /** Not on this page; the opener leads there. */
  | { readonly state: 'elsewhere'; readonly opener: HTMLElement }
  | { readonly state: 'none' };

/** @param preferred where the agent was typing last: wins over the rule's choice if the rule allows it at all. */
export function findReplyBox(document: Document, rule: ReplyBoxRule, preferred?: Element): ReplyBox {
  const boxes = rule.selectors.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  const visible = boxes.filter((box) => isVisible(box));
  const chosen = choose(visible, rule, preferred);
  if (chosen) return { state: 'visible', element: chosen };
  const opener = findOpener(document, rule);
  if (!opener) return { state: 'none' };
  const element = choose(boxes, rule, preferred);
  if (!element) return { state: 'elsewhere', opener };
  // A box that is here but out of sight may hold a draft: no way to it that leaves the page.
  return rule.opensInPlace ? { state: 'hidden', element, opener } : { state: 'none' };
}

function choose(
  boxes: readonly HTMLElement[],
  { pick }: ReplyBoxRule,
  preferred: Element | undefined,
): HTMLElement | undefined {
  return boxes.find((box) => box === preferred) ?? (pick === 'largest' ? findLargest(boxes) : boxes[0]);
}

// An opener may itself be hidden, in a menu that opens on hover.
function findOpener(document: Document, { openers }: ReplyBoxRule): HTMLElement | undefined {
  for (const selector of openers) {
    const opener = document.querySelector<HTMLElement>(selector);
    if (opener) return opener;
  }
  return undefined;
}

function findLargest(elements: readonly HTMLElement[]): HTMLElement | undefined {
  let largest: HTMLElement | undefined;
  let largestArea = -1;
  for (const element of elements) {
    const { width, height } = element.getBoundingClientRect();
    if (width * height <= largestArea) continue;
    largest = element;
    largestArea = width * height;
  }
  return largest;
}
