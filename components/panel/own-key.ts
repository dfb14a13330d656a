// A key pressed in the panel is still down when an insertion has put the focus in the reply box. There its repeats would
// write line breaks or send, and a desk may take "Ctrl+Enter let go" for "send": the key stays ours until it is let go.
// The reply box may be in a frame (CKEditor 4), and get the focus some time after the key (from the page's world).

/** A key that has been silent for so long was let go where we could not hear it. */
const SILENCE_LIMIT_MS = 10_000;

/**
 * Keeps this press, its repeats and its release, from everything outside `panel`, in `window` and its same-origin
 * frames. Nothing is left behind once the key was let go or pressed anew, the page lost the focus, or time is up.
 */
export function keepKey({ code }: KeyboardEvent, panel: EventTarget, window: Window): void {
  const kept = new AbortController();
  const { signal } = kept;
  const end = (): void => kept.abort();
  let limit: ReturnType<typeof setTimeout>;
  const hear = (): void => {
    clearTimeout(limit);
    limit = setTimeout(end, SILENCE_LIMIT_MS);
  };

  const keep = (event: KeyboardEvent): void => {
    if (event.code !== code || !event.isTrusted) return;
    if (event.type === 'keydown' && !event.repeat) return end();
    hear();
    if (event.type === 'keyup') end();
    else if (event.composedPath().includes(panel)) return;
    else event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = (): void => {
    // A listener that is there already is not added again; a frame that was loaded anew has lost its own.
    for (const frame of reachableWindows(window)) {
      for (const type of ['keydown', 'keypress', 'keyup'] as const)
        frame.addEventListener(type, keep, { capture: true, signal });
      frame.addEventListener('blur', followFocus, { signal });
    }
  };
  const followFocus = (): void => {
    listen();
    // Between two frames, for a moment nobody has it.
    setTimeout(() => window.document.hasFocus() || end());
  };

  signal.addEventListener('abort', () => clearTimeout(limit));
  hear();
  listen();
}

/** A frame of another origin shows no document. */
function reachableWindows(window: Window): Window[] {
  const frames = [...window.document.querySelectorAll('iframe')];
  const inside = frames.flatMap(({ contentDocument }) => contentDocument?.defaultView ?? []);
  return [window, ...inside.flatMap(reachableWindows)];
}
