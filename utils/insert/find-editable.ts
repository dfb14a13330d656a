// From a reply box to the element in it that is typed into: itself, or the body of its iframe.

import { EDITABLE } from './editable-selector.ts';

/** @returns undefined when it cannot be typed into: a read-only editor, a frame of another origin or not loaded yet. */
export function findEditable(box: HTMLElement): HTMLElement | undefined {
  if (box.tagName === 'IFRAME') {
    const { contentDocument } = box as HTMLIFrameElement;
    if (!contentDocument?.body) return undefined; // null across origins, no body while it loads
    const { body, designMode } = contentDocument;
    return designMode === 'on' || body.matches(EDITABLE) ? body : undefined;
  }
  return box.matches(EDITABLE) ? box : undefined;
}

/** What can be read of a box: its editable, or the frame's body even when that is read-only. */
export function findReadable(box: HTMLElement): HTMLElement | undefined {
  return findEditable(box) ?? (box as Partial<HTMLIFrameElement>).contentDocument?.body ?? undefined; // null across origins
}
