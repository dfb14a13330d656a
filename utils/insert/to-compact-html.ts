// White space between blocks is nothing to a browser that reads HTML, but editors make blank lines of it.

const BLOCKS = 'p|div|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|h[1-6]|hr';
// Inside `pre` it counts, and so does a non-breaking space anywhere.
const AFTER = new RegExp(`(</?(?:${BLOCKS})(?:[ \\t\\r\\n][^>]*)?>|</pre>)[ \\t\\r\\n]+`, 'gi');
const BEFORE = new RegExp(`[ \\t\\r\\n]+(</?(?:${BLOCKS})[ >]|<pre[ >])`, 'gi');

/** The same HTML without white space beside its block tags. */
export function toCompactHtml(html: string): string {
  return html.replace(AFTER, '$1').replace(BEFORE, '$1').trim();
}
