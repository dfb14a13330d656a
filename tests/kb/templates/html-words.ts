// What a reader of the HTML sees, word by word, as a DOM gives it: the other witness of what the plain text says.

import { JSDOM } from 'jsdom';

const { document } = new JSDOM('').window;

/** List marks and link addresses are spelt out, as the plain text does. */
export function htmlWords(html: string): string[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return toWords([...template.content.childNodes].map(say).join(''));
}

export const toWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const BLOCKS = new Set('BLOCKQUOTE H3 H4 H5 LI OL P PRE TABLE TBODY THEAD TR UL'.split(' '));

function say(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  const inner = node.childNodes.length > 0 ? [...node.childNodes].map(say).join('') : (node.nodeValue ?? '');
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : undefined;
  if (!element) return inner;
  if (element.matches('a')) return sayLink(inner, element.getAttribute('href') ?? '');
  if (element.matches('td + td, th + th')) return ` | ${inner}`;
  return BLOCKS.has(element.tagName) ? `\n${sayMark(element)}${inner}\n` : inner;
}

function sayMark(element: Element): string {
  const list = element.parentElement;
  if (element.tagName !== 'LI' || !list) return '';
  const start = Number(list.getAttribute('start') ?? 1);
  return list.tagName === 'OL' ? `${start + [...list.children].indexOf(element)}. ` : '- ';
}

/** An address that is its own text is not said twice. */
function sayLink(text: string, href: string): string {
  const bare = (address: string): string => address.replace(/^(mailto:|https?:\/\/)/, '').replace(/\/$/, '');
  return bare(text) === bare(href) ? text : `${text} (${href.replace(/^mailto:/, '')})`;
}
