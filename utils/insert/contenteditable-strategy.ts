// Editable elements of unknown desks, and editors in an iframe that nobody else claims. Thin on purpose: `insertHTML`
// keeps formatting and one undo in plain ones; editors with a model of their own get strategies of their own.

import { findEditable, findReadable } from './find-editable.ts';
import type { InsertionStrategy } from './insertion-strategy.ts';

/** The reply at the remembered caret, else at the end of the draft. */
export const contenteditableStrategy: InsertionStrategy = {
  id: 'contenteditable',
  inserts: (box) => (isPlainText(findReadable(box)) ? 'text' : 'html'),
  claims: (box) => findReadable(box) !== undefined && box.tagName !== 'TEXTAREA',
  readText: (box) => findReadable(box)?.textContent ?? '', // gone: nothing is in it
  readLinks: (box) =>
    [...(findReadable(box)?.querySelectorAll('a[href]') ?? [])].map(
      (link) => (link as HTMLAnchorElement).href,
    ),
  insert(box, { html, reply, carets, isStillTheTicket }) {
    const editable = findEditable(box);
    if (!editable) return 'read-only';
    const { ownerDocument } = editable;
    const selection = ownerDocument.getSelection();
    if (!selection) return 'no-editor';
    const own = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    // A frame keeps its own selection; in this document the panel may have taken it away.
    const kept =
      carets?.recall(editable) ??
      (own && editable.contains(own.commonAncestorContainer) ? own.cloneRange() : undefined); // nobody watched
    ownerDocument.defaultView?.focus(); // null: the frame went away meanwhile
    editable.focus();
    // A focus handler of the page may have changed it, and taken the editor away with the old one.
    if (!isStillTheTicket()) return 'ticket-changed';
    if (ownerDocument.activeElement !== editable && ownerDocument.designMode !== 'on') return 'read-only';
    const caret = kept ?? toEnd(editable);
    // What was selected stays: an insertion adds, it does not replace.
    caret.collapse(false);
    selection.removeAllRanges();
    selection.addRange(caret);
    if (isPlainText(editable)) ownerDocument.execCommand('insertText', false, reply.text);
    else ownerDocument.execCommand('insertHTML', false, toParagraphs(html, caret, editable));
    return 'attempted';
  },
};

function isPlainText(editable: HTMLElement | undefined): boolean {
  return editable?.getAttribute('contenteditable') === 'plaintext-only'; // gone: nothing goes in
}

/** Chromium would join the first and the last block to the text around the caret; a break keeps them apart. */
function toParagraphs(html: string, caret: Range, editable: HTMLElement): string {
  const line = findBlock(caret.startContainer, editable);
  const left = caret.cloneRange();
  left.setStart(line, 0);
  const right = caret.cloneRange();
  right.setEnd(line, line.childNodes.length);
  return `${hasText(left) ? '<br>' : ''}${html}${hasText(right) ? '<br>' : ''}`;
}

function hasText(range: Range): boolean {
  return range.toString().trim() !== '';
}

function findBlock(node: Node, editable: HTMLElement): Node {
  const view = editable.ownerDocument.defaultView;
  let current: Node | null = node;
  while (current && current !== editable) {
    const isInline =
      current.nodeType !== 1 || view?.getComputedStyle(current as Element).display.startsWith('inline'); // null: a frame that is gone
    if (!isInline) return current;
    current = current.parentNode;
  }
  return editable;
}

function toEnd(editable: Element): Range {
  const range = editable.ownerDocument.createRange();
  range.selectNodeContents(editable);
  range.collapse(false);
  return range;
}
