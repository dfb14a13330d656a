// An article's own text on a page that has headings of its own.

import type { RichText } from '../../../rich-text/rich-text.ts';
import { toHtml } from '../../../rich-text/to-html.ts';
import { html, ownHtml, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';

/** What the articles are written in, whatever the language of the page. */
export const ARTICLE_LANGUAGE = 'pt-BR';

/** @param level of the HTML heading that the highest one becomes */
export function articleText({ words }: PreviewContext, blocks: RichText, level = 3): Html {
  if (blocks.length === 0) return html`<p class="none">${words.article.empty}</p>`;
  // Made by toHtml, which escapes all text.
  return html`<div class="prose" lang="${ARTICLE_LANGUAGE}">
    ${ownHtml(toHtml(nestHeadings(blocks, level)))}
  </div>`;
}

/** An author's first heading may be of any level: on the page no level is left out. `toHtml` writes one more. */
export function nestHeadings(blocks: RichText, level: number): RichText {
  const highest = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : Infinity)));
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: block.level - highest + level - 1 } : block,
  );
}
