// Rich text as a person would type it into a plain text box: blank lines between paragraphs, `text (url)` links,
// numbered lists. The counterpart of to-html.ts: both must say the same.

import type { Block, Inline, RichText } from './rich-text.ts';

const INDENT = '   ';

/** @returns paragraphs separated by one blank line, no trailing white space. */
export function toPlainText(blocks: RichText): string {
  return blocks
    .map(blockToText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockToText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesToText(block.children).trim();
    case 'list':
      return listToText(block);
    case 'quote':
    case 'note':
      return toPlainText(block.blocks);
    case 'code':
      return block.text.trimEnd();
    case 'table':
      return [block.header, ...block.rows]
        .map((cells) => cells.map((cell) => toPlainText(cell).replace(/\s*\n\s*/g, ' ')).join(' | '))
        .filter((row) => row.trim() !== '')
        .join('\n');
  }
}

function listToText(list: Extract<Block, { type: 'list' }>): string {
  return list.items
    .map((item, index) => {
      const mark = list.ordered ? `${list.start + index}. ` : '- ';
      // Only the first line carries the mark; what follows in the item stands under its text.
      return mark + toPlainText(item).replace(/\n(?=.)/g, `\n${INDENT}`);
    })
    .join('\n');
}

/** Inline text without block structure: also the searchable text of a heading. */
export function inlinesToText(inlines: readonly Inline[]): string {
  return inlines.map(inlineToText).join('');
}

function inlineToText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'strong':
    case 'emphasis':
      return inlinesToText(inline.children);
    case 'link':
      return linkToText(inlinesToText(inline.children), inline.href);
    case 'image':
      return inline.alt;
    case 'break':
      return '\n';
    case 'slot':
      return '';
  }
}

function linkToText(text: string, href: string): string {
  const bare = (url: string): string => url.replace(/^(mailto:|https?:\/\/)/, '').replace(/\/$/, '');
  return bare(text) === bare(href) ? text : `${text} (${href.replace(/^mailto:/, '')})`;
}
