// The panel's element on somebody else's page: what it may be called, and what is inside it.

/** The second is for a page that has taken the first. */
export const OWN_NAMES = ['balcao-panel', 'balcao-panel-x'] as const;

/** Is this the panel's element, or inside it? */
export function isOwn(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element !== null && element.closest(OWN_NAMES.join()) !== null;
}
