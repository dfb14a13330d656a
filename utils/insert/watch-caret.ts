// The panel takes the focus, and with it the page's selection. So the last place where the agent was typing, and the
// caret in it, are remembered for as long as the page lives.

import { isOwn } from '../panel-page/own-element.ts';
import { EDITABLE } from './editable-selector.ts';

export interface CaretMemory {
  /** Where the agent was typing last: a field, an editable element, or the iframe that holds one. */
  lastEdited(): Element | undefined;
  /** The caret (or selection) in an editable element; undefined where it never was, or is gone. Fields keep their own. */
  recall(editable: Element): Range | undefined;
}

const KEEPS_ITS_CARET = 'textarea, input, iframe';

/** Listens until the signal aborts. Frames are not entered: each keeps its own selection, even without the focus. */
export function watchCaret(document: Document, signal: AbortSignal): CaretMemory {
  const carets = new WeakMap<Element, Range>();
  let last: WeakRef<Element> | undefined;

  const remember = (active: Element | null) => {
    if (!active || isOwn(active)) return;
    if (active.matches(KEEPS_ITS_CARET)) {
      last = new WeakRef(active);
      return;
    }
    const editable = outermostEditable(active);
    const selection = document.getSelection();
    if (!editable || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!editable.contains(range.commonAncestorContainer)) return;
    last = new WeakRef(editable);
    // A live range: it follows what happens to the text around it.
    carets.set(editable, range.cloneRange());
  };

  const rememberActive = () => remember(document.activeElement);
  // Selection events come late, after a quick typist's click in the panel: so the last moment before the focus goes counts too.
  const rememberLeft = ({ target }: FocusEvent) => remember(target as Element);
  document.addEventListener('selectionchange', rememberActive, { signal });
  document.addEventListener('focusin', rememberActive, { signal, capture: true });
  document.addEventListener('focusout', rememberLeft, { signal, capture: true });
  // The only sign that the focus went into a frame.
  document.defaultView?.addEventListener('blur', rememberActive, { signal }); // null: a document that is not shown
  // From one frame to another nothing is said here, but the frame that is left for this document still counts as active.
  document.defaultView?.addEventListener('focus', rememberActive, { signal }); // null: as above
  document.addEventListener('pointerdown', rememberActive, { signal, capture: true });

  return {
    lastEdited: () => last?.deref(), // nothing was edited yet
    recall(editable) {
      const range = carets.get(editable);
      return range && range.startContainer.isConnected && editable.contains(range.commonAncestorContainer)
        ? range.cloneRange()
        : undefined;
    },
  };
}

function outermostEditable(element: Element): Element | undefined {
  const editable = element.closest(EDITABLE);
  if (!editable) return undefined;
  return (editable.parentElement && outermostEditable(editable.parentElement)) ?? editable;
}
