// Reads one field of a ticket by the adapter's rule. The same rule is followed in the page world, right before an
// insertion (utils/insert/page-world), so both must agree: a test compares them.

import type { FieldRule } from './desk-adapter.ts';
import { foldWhitespace } from './fold-whitespace.ts';

/**
 * The first selector that gives a value wins: an element that is empty, or that the pattern does not fit, is no hit.
 * White space is folded.
 * @returns '' when nothing on the page fits.
 */
export function readField(root: ParentNode, rule: FieldRule): string {
  for (const selector of rule.selectors) {
    const element = root.querySelector(selector);
    if (!element) continue;
    const raw = rule.attribute === undefined ? element.textContent : element.getAttribute(rule.attribute);
    const value = cutOut(foldWhitespace(raw ?? ''), rule.pattern);
    if (value !== '') return value;
  }
  return '';
}

function cutOut(text: string, pattern: string | undefined): string {
  if (pattern === undefined) return text;
  return (new RegExp(pattern, 'u').exec(text)?.[1] ?? '').trim();
}
