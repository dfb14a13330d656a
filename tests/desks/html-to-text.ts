// Turns the HTML that a desk stored into the plain text a person would read. Only for comparing in tests.
import { JSDOM } from 'jsdom';

const BLOCKS = 'div, li, ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6, tr, table, hr';

// Private-use characters stand for breaks until all of them are known: neighbours melt into one.
const LINE = '\uE001';
const PARAGRAPH = '\uE002';

/** A line for each block or `<br>`, an empty line between paragraphs; no-break spaces become spaces. */
export function htmlToText(html: string): string {
  const { document, NodeFilter } = new JSDOM(html).window;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement?.closest('pre'))
      text.nodeValue = (text.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  }
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of document.querySelectorAll(BLOCKS)) surround(block, LINE);
  for (const paragraph of document.querySelectorAll('p')) surround(paragraph, PARAGRAPH);
  return (document.body.textContent ?? '')
    .replaceAll('\u00A0', ' ')
    .replace(/[\s\uE001\uE002]*\uE002[\s\uE001\uE002]*/g, '\n\n')
    .replace(/[ \t]*\n?[ \t]*\uE001[ \t\uE001]*/g, '\n')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

function surround(element: Element, mark: string): void {
  element.before(mark);
  element.after(mark);
}
