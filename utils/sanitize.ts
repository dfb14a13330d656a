// The only way from a string to HTML on screen, and the only home of DOMPurify.
// Lets through what kb/rich-text/to-html.ts emits, and the mark of an open slot; everything else loses its tag or goes.

import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';

declare const safe: unique symbol;
/** HTML without scripts, handlers, styles or images; its links open another tab. Made by `sanitizeHtml` alone. */
export type SafeHtml = string & { readonly [safe]: true };

const ALLOWED: Config = {
  ALLOWED_TAGS:
    'p br strong em mark a code pre blockquote h3 h4 h5 ul ol li table thead tbody tr th td'.split(' '),
  ALLOWED_ATTR: ['href', 'start'],
  // Otherwise a list's first number would have to pass for an address.
  ADD_URI_SAFE_ATTR: ['start'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
};

export function sanitizeHtml(html: string): SafeHtml {
  purifier ??= createPurifier();
  return purifier.sanitize(html, ALLOWED) as SafeHtml;
}

/** Made at first use: the module is also loaded where there is no window. */
let purifier: DOMPurify | undefined;

/** An instance of our own, so that these hooks reach nobody else's. */
function createPurifier(): DOMPurify {
  const own = createDOMPurify(window);
  own.addHook('uponSanitizeElement', (node) => {
    // A picture would be fetched from the network; its description says the same.
    if (node instanceof Element && node.localName === 'img') node.replaceWith(node.getAttribute('alt') ?? '');
  });
  own.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName !== 'a' || !element.hasAttribute('href')) return;
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  });
  return own;
}
