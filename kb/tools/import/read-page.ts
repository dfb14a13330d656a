// One source file to a page: its lines, its outline and its articles.

import { findScriptSections, importScript } from './import-script.ts';
import { importPage } from './import-page.ts';
import type { Page, PageHeading } from './page.ts';
import { readPandoc, SourceUnreadableError } from './pandoc.ts';
import { toRichText } from './pandoc-to-rich-text.ts';
import { prepareRst } from './prepare-rst.ts';
import { productOf } from './product-of.ts';
import { readProductCatalogue } from './read-product-catalogue.ts';
import { createLinkResolver } from './resolve-link.ts';
import { READABLE_ENDINGS, toSourceFormat, type SourceFormat } from './source-format.ts';
import { toHeadingText } from './split-sections.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { toPlainText } from '../../rich-text/to-plain-text.ts';

export interface ReadSettings {
  /** Public address of the wiki's root, for relative links; without it they keep their text only. */
  readonly wikiUrl?: string | undefined;
}

/** @throws SourceUnreadableError */
export async function readPage(path: string, bytes: Uint8Array, { wikiUrl }: ReadSettings): Promise<Page> {
  const format = toSourceFormat(path);
  if (!format) {
    throw new SourceUnreadableError(
      `It is not a format that kb reads: give it ${READABLE_ENDINGS.join(', ')}.`,
    );
  }
  const source = isText(format) ? decode(bytes) : undefined;
  const readable = format === 'rst' && source !== undefined ? prepareRst(source) : source;
  const blocks = toRichText(await readPandoc(readable ?? bytes, format), createLinkResolver(path, wikiUrl));
  const lines = (source ?? toPlainText(blocks)).split(/\r\n?|\n/);
  const lineOf = createLineFinder(lines);
  const headings = readHeadings(blocks, createLineFinder(lines));
  const heading = headings[0]?.text ?? path.replace(/^.*\/|\.\w+$/g, '');
  const product = productOf(path);
  const script = findScriptSections(blocks);
  const articles = script
    ? [importScript({ path, product, heading, line: lineOf(heading) }, script)]
    : importPage({ path, product, heading, blocks, lineOf });
  return { path, format, lines, headings, articles, products: readProductCatalogue(blocks) };
}

const isText = (format: SourceFormat): boolean => format !== 'docx' && format !== 'odt';

/** Pandoc would make an article of any bytes. */
function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, for both.
  }
  throw new SourceUnreadableError('It is not text in UTF-8. Save it as UTF-8, or take it out of the folder.');
}

function readHeadings(blocks: RichText, lineOf: (heading: string) => number): PageHeading[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const text = toHeadingText(block.children);
    return [{ text, line: lineOf(text) }];
  });
}

/** Pandoc keeps no positions: a heading is found again by its words. */
function createLineFinder(source: readonly string[]): (heading: string) => number {
  const bare = (line: string): string => line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const lines = source.map(bare);
  // Headings are asked for in their order: an equal one stands further down.
  const passed = new Map<string, number>();
  return (heading) => {
    const words = bare(heading);
    const at = lines.indexOf(words, passed.get(words));
    if (at >= 0) passed.set(words, at + 1);
    return Math.max(0, at) + 1;
  };
}
