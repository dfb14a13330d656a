// Rich text as HTML, every text and address escaped. What it emits is the allowlist of utils/sanitize.ts.

import type { Block, Inline, RichText } from './rich-text.ts';

/** Blocks stand on lines of their own, so that the bare text of the HTML keeps its words apart. */
export function toHtml(blocks: RichText): string {
  return blocks.map(blockToHtml).join('\n');
}

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesToHtml(block.children)}</p>`;
    case 'heading': {
      // The page and the panel own the upper levels.
      const tag = `h${Math.min(5, Math.max(3, block.level + 1))}`;
      return `<${tag}>${inlinesToHtml(block.children)}</${tag}>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${itemToHtml(item)}</li>`).join('\n');
      if (!block.ordered) return `<ul>${items}</ul>`;
      return block.start === 1 ? `<ol>${items}</ol>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'quote':
    case 'note':
      return `<blockquote>${toHtml(block.blocks)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'table':
      return tableToHtml(block);
  }
}

/** A lone paragraph needs no <p>: editors would set a tight list wide. */
function itemToHtml(item: RichText): string {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return toHtml(item);
  return inlinesToHtml(first.children) + toHtml(rest);
}

function tableToHtml(table: Extract<Block, { type: 'table' }>): string {
  const row = (cells: readonly RichText[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${itemToHtml(cell)}</${tag}>`).join('')}</tr>`;
  const head = table.header.length > 0 ? `<thead>${row(table.header, 'th')}</thead>` : '';
  return `<table>${head}<tbody>${table.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function inlinesToHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineToHtml).join('');
}

function inlineToHtml(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'strong':
      return `<strong>${inlinesToHtml(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesToHtml(inline.children)}</em>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${inlinesToHtml(inline.children)}</a>`;
    case 'image':
      return escapeHtml(inline.alt);
    case 'break':
      return '<br>';
    case 'slot':
      return '';
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
