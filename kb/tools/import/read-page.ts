// One source file to a page: its lines, its outline and its articles.

import { checkArchive } from './check-archive.ts';
import { decodeText } from './decode-text.ts';
import { findScriptSections, importScript } from './import-script.ts';
import { importPage } from './import-page.ts';
import type { Page, PageHeading } from './page.ts';
import { readPandoc } from './pandoc.ts';
import { toRichText } from './pandoc-to-rich-text.ts';
import { prepareRst } from './prepare-rst.ts';
import { productOf } from './product-of.ts';
import { readProductCatalogue } from './read-product-catalogue.ts';
import { createLinkResolver } from './resolve-link.ts';
import { READABLE_ENDINGS, toSourceFormat, type SourceFormat } from './source-format.ts';
import { SourceUnreadableError } from './source-unreadable-error.ts';
import { toHeadingText } from './split-sections.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { toPlainText } from '../../rich-text/to-plain-text.ts';

export interface ReadSettings {
  /** Public address of the wiki's root, for relative links; without it they keep their text only. */
  readonly wikiUrl?: string | undefined;
  /** For one file; it is generous unless said otherwise. */
  readonly timeLimitMs?: number;
}

/** @throws SourceUnreadableError */
export async function readPage(
  path: string,
  bytes: Uint8Array,
  { wikiUrl, timeLimitMs }: ReadSettings,
): Promise<Page> {
  const format = toSourceFormat(path);
  if (!format) {
    throw new SourceUnreadableError(
      `It is not a format that kb reads: give it ${READABLE_ENDINGS.join(', ')}.`,
    );
  }
  const source = isText(format) ? decode(bytes) : undefined;
  if (source === undefined) checkArchive(bytes);
  const readable = format === 'rst' && source !== undefined ? prepareRst(source) : source;
  const nodes = await readPandoc(readable ?? bytes, format, timeLimitMs);
  const blocks = toRichText(nodes, createLinkResolver(path, wikiUrl));
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

/** Thirteen times the longest real page; Pandoc takes minutes for more. */
const MAX_TEXT_BYTES = 2 ** 20;

/** Pandoc would make an article of any bytes. */
function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_TEXT_BYTES) {
    throw new SourceUnreadableError(
      `It has ${(bytes.byteLength / 2 ** 20).toFixed(1)} MB of text, and a page ${MAX_TEXT_BYTES / 2 ** 20} MB at most. Cut it into smaller pages.`,
    );
  }
  return decodeText(bytes);
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
  // Headings are asked for in their order: an equal one stands further down.
  const places = new Map<string, number[]>();
  for (const [index, line] of source.entries()) {
    const known = places.get(bare(line));
    if (known) known.push(index);
    else places.set(bare(line), [index]);
  }
  return (heading) => (places.get(bare(heading))?.shift() ?? 0) + 1;
}
