// The panel's element has a name of its own, unless the page has taken it.

import { OWN_NAMES } from './own-element.ts';

/** `:defined` is the one thing about a page's custom elements that can be seen from the isolated world. */
export function findFreeElementName(document: Document): string {
  const free = OWN_NAMES.find(
    (name) => document.querySelector(name) === null && !document.createElement(name).matches(':defined'),
  );
  return free ?? OWN_NAMES[1];
}
