// A key pressed in the panel is released in the reply box, where an insertion has just put the focus. There a desk may
// take "Ctrl+Enter let go" for "send", so the release stays ours.

/** Keeps the next release of this key from the page; nothing is left behind once it came or the window lost the focus. */
export function keepKeyUp({ code }: KeyboardEvent, window: Window): void {
  const kept = new AbortController();
  const { signal } = kept;
  const keep = (event: KeyboardEvent): void => {
    if (event.code !== code) return;
    event.stopImmediatePropagation();
    kept.abort();
  };
  window.addEventListener('keyup', keep, { capture: true, signal });
  window.addEventListener('blur', ({ target }) => target === window && kept.abort(), { signal });
}
