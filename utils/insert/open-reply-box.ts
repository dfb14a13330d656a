// Follows the desk's own way to its reply box. The one click that Balcão makes on a page, so it is picky: whatever
// could submit, delete or post is not an opener.

import type { ReplyBoxRule } from '../desks/desk-adapter.ts';
import { findReplyBox } from './find-reply-box.ts';

/**
 * Clicks the opener if the box is not in sight. Never clicks anything that submits a form or sends a request other
 * than going to a page.
 * @returns whether it clicked.
 */
export function openReplyBox(document: Document, rule: ReplyBoxRule): boolean {
  const box = findReplyBox(document, rule);
  if (box.state === 'visible' || box.state === 'none' || !isHarmlessOpener(box.opener)) return false;
  box.opener.click();
  return true;
}

export function isHarmlessOpener(element: Element): boolean {
  const around = element.closest('a, button, input, label, summary');
  if (around?.matches('input, label')) return false; // may stand alone, e.g. a div that acts as a button
  if (element.querySelector('input, button, [type="submit"]')) return false;
  // Inside a form a button without `type="button"` submits it; `form=` makes it so from anywhere.
  if (around?.matches('button:not([type="button"]), [form], [formaction]')) return false; // may stand alone
  // Rails, htmx and others turn links with these into POST or DELETE.
  return !element.closest(
    '[data-method]:not([data-method="get"]), [data-confirm], [hx-post], [hx-put], [hx-patch], [hx-delete], [href^="javascript:" i]',
  );
}
