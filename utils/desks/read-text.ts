// The text of a message as a person sees it: paragraphs and line breaks, no scripts, no controls, no hidden parts.
// Done by hand because `innerText` forces a layout, cannot leave anything out, and jsdom has none.

const SILENT = [
  'script, style, noscript, template, head, title, textarea, input, select, button, svg, iframe, object, audio, video',
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]',
].join(', ');
const PARAGRAPHS = new Set('P H1 H2 H3 H4 H5 H6 UL OL DL BLOCKQUOTE PRE TABLE HR'.split(' '));
const LINES = new Set(
  'ADDRESS ARTICLE ASIDE DD DETAILS DIV DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER LI MAIN NAV SECTION SUMMARY TR'.split(
    ' ',
  ),
);

/** What is collected on the way: words, and the line breaks that a block asks for around itself. */
type Piece = string | { readonly breaks: 1 | 2 };

/**
 * Paragraphs are separated by a blank line, lines by a newline; white space is folded unless the element keeps it.
 * @param isLeftOut the parts that are not this person's words, e.g. quoted earlier messages.
 */
export function readText(root: Element, isLeftOut: (element: Element) => boolean = () => false): string {
  const pieces: Piece[] = [];
  collect(root, keepsLineBreaks(root), isLeftOut, pieces);
  return join(pieces);
}

function collect(
  parent: Node,
  preformatted: boolean,
  isLeftOut: (element: Element) => boolean,
  pieces: Piece[],
): void {
  for (const node of parent.childNodes) {
    // By node type, not instanceof: an iframe's elements are of another window's classes.
    if (node.nodeType === 3) pieces.push(toWords(node.nodeValue ?? '', preformatted));
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.matches(SILENT) || isLeftOut(element)) continue;
    const around = toBreaks(element.tagName);
    pieces.push(...around);
    if (element.tagName === 'BR') pieces.push('\n');
    collect(element, preformatted || element.tagName === 'PRE', isLeftOut, pieces);
    if (element.tagName === 'TD' || element.tagName === 'TH') pieces.push(' ');
    pieces.push(...around);
  }
}

function toWords(text: string, preformatted: boolean): string {
  const visible = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[^\S\n\r\t ]/g, ' ');
  return preformatted ? visible.replace(/\r\n?/g, '\n') : visible.replace(/\s+/g, ' ');
}

function toBreaks(tagName: string): readonly Piece[] {
  if (PARAGRAPHS.has(tagName)) return [{ breaks: 2 }];
  return LINES.has(tagName) ? [{ breaks: 1 }] : [];
}

function join(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      // White space that follows white space adds nothing; inside one piece it was meant.
      text += text === '' || /\s$/.test(text) ? piece.replace(/^ /, '') : piece;
      continue;
    }
    text = text.replace(/ +$/, '');
    const already = text.length - text.replace(/\n+$/, '').length;
    if (text !== '' && already < piece.breaks) text += '\n'.repeat(piece.breaks - already);
  }
  return text
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function keepsLineBreaks(element: Element): boolean {
  if (element.closest('pre')) return true;
  // A document without a window (parsed, not shown) has no computed style.
  const view = element.ownerDocument.defaultView;
  return view !== null && /^(?:pre|break-spaces)/.test(view.getComputedStyle(element).whiteSpace);
}
