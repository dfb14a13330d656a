// Can the agent see this element? `checkVisibility` says so too, but not in jsdom, and not for `visibility: hidden`.

/** False for anything hidden by itself or by an ancestor (`display: none`, `visibility: hidden`, `hidden`), or not in the page. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (view.getComputedStyle(element).visibility !== 'visible') return false;
  for (let current: Element | null = element; current; current = current.parentElement) {
    if (view.getComputedStyle(current).display === 'none') return false;
  }
  return true;
}
