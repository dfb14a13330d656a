// A plain field. `insertText` is the only way in that the browser's own undo takes back in one step, draft and all
// (shared facts: setRangeText and value leave nothing to undo).

import type { InsertionStrategy } from './insertion-strategy.ts';

/** The reply at the caret as paragraphs of its own, the caret after it, what was there before and after it untouched. */
export const textareaStrategy: InsertionStrategy = {
  id: 'textarea',
  inserts: () => 'text',
  claims: (box) => box.tagName === 'TEXTAREA',
  readText: (box) => (box as HTMLTextAreaElement).value,
  readLinks: () => [],
  insert(box, { reply, isStillTheTicket }) {
    const field = box as HTMLTextAreaElement;
    const { value, selectionEnd: caret } = field;
    const text = toParagraphs(reply.text, value.slice(0, caret), value.slice(caret));
    const { before, after } = text;
    const inserted = before + reply.text + after;
    if (!canHold(field, value.length + inserted.length)) return 'read-only';
    field.focus();
    // A focus handler of the page may have changed it, and taken the field away with the old one.
    if (!isStillTheTicket()) return 'ticket-changed';
    if (!hasFocus(field)) return 'read-only';
    // What was selected stays: an insertion adds, it does not replace.
    field.setSelectionRange(caret, caret);
    field.ownerDocument.execCommand('insertText', false, inserted);
    // Only if it went in as meant: elsewhere the caret would be in the middle of something.
    const end = caret + before.length + reply.text.length;
    if (after !== '' && field.value.slice(end - reply.text.length, end) === reply.text)
      field.setSelectionRange(end, end);
    return 'attempted';
  },
};

function canHold(field: HTMLTextAreaElement, length: number): boolean {
  if (field.readOnly || field.matches(':disabled')) return false;
  return field.maxLength < 0 || length <= field.maxLength;
}

// By the focus of its own tree: inside a shadow root the document knows the host only.
function hasFocus(field: Element): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}

/** The line breaks that leave a blank line between the reply and the draft, on either side where there is one. */
function toParagraphs(text: string, left: string, right: string): { before: string; after: string } {
  return {
    before: isOpen(text.charAt(0), left) ? toMissingBreaks(/\n\s*$/.exec(left)?.[0] ?? '') : '', // no break at its end
    after: isOpen(text.charAt(text.length - 1), right)
      ? toMissingBreaks(/^\s*\n/.exec(right)?.[0] ?? '')
      : '', // no break at its start
  };
}

/** Is there a draft on that side, and a reply that does not bring its own break? */
function isOpen(edge: string, draft: string): boolean {
  return draft.trim() !== '' && edge !== '\n';
}

/** Two breaks make a blank line. */
function toMissingBreaks(space: string): string {
  return '\n'.repeat(Math.max(0, 2 - (space.split('\n').length - 1)));
}
