// Files in, articles out, and a word on every file that gave none.

import { readFile } from 'node:fs/promises';
import type { Article } from '../../article.ts';
import { findSources, type SourceFile } from './find-sources.ts';
import { importPage } from './import-page.ts';
import { findScriptSections, importScript } from './import-script.ts';
import { readPandoc, SourceUnreadableError } from './pandoc.ts';
import { toRichText } from './pandoc-to-rich-text.ts';
import { prepareRst } from './prepare-rst.ts';
import { productOf } from './product-of.ts';
import { toHeadingText } from './split-sections.ts';
import { supersedeDuplicates } from './supersede-duplicates.ts';

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

export interface ImportReport {
  readonly articles: readonly Article[];
  /** Files read without giving an article (indexes), and files that could not be read, with the reason. */
  readonly skipped: readonly SkippedFile[];
  readonly failed: readonly SkippedFile[];
  readonly fileCount: number;
}

/** Never throws for a single bad file: that file is reported in `failed`. */
export async function importSources(sources: readonly string[]): Promise<ImportReport> {
  const files = await findSources(sources);
  const articles: Article[] = [];
  const skipped: SkippedFile[] = [];
  const failed: SkippedFile[] = [];
  // One after the other: Pandoc is a single instance, and busy anyway.
  for (const file of files) {
    try {
      const found = await importFile(file);
      if (found.length === 0)
        skipped.push({ path: file.path, reason: 'no text of its own (empty, or an index page)' });
      articles.push(...found);
    } catch (error) {
      failed.push({ path: file.path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { articles: supersedeDuplicates(withUniqueIds(articles)), skipped, failed, fileCount: files.length };
}

const FORMATS = { rst: 'rst', md: 'markdown', html: 'html', htm: 'html' } as const;

async function importFile({ file, path }: SourceFile): Promise<Article[]> {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  if (!Object.hasOwn(FORMATS, ending))
    throw new SourceUnreadableError(`.${ending} is not a format that kb reads: give it .rst, .md or .html.`);
  const format = FORMATS[ending as keyof typeof FORMATS];
  const text = decode(await readFile(file));
  const source = format === 'rst' ? prepareRst(text) : text;
  const blocks = toRichText(await readPandoc(source, format));
  const title = blocks.find((block) => block.type === 'heading');
  const heading =
    title?.type === 'heading' ? toHeadingText(title.children) : path.replace(/^.*\/|\.\w+$/g, '');
  const product = productOf(path);
  const lineOf = toLineFinder(source);
  const script = findScriptSections(blocks);
  if (script) return [importScript({ path, product, heading, line: lineOf(heading) }, script)];
  return importPage({ path, product, heading, blocks, lineOf });
}

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

/** Pandoc keeps no positions: a heading is found again by its words. */
function toLineFinder(source: string): (heading: string) => number {
  const bare = (line: string): string => line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const lines = source.split('\n').map(bare);
  // Headings are asked for in their order: an equal one stands further down.
  const passed = new Map<string, number>();
  return (heading) => {
    const words = bare(heading);
    const at = lines.indexOf(words, passed.get(words));
    if (at >= 0) passed.set(words, at + 1);
    return Math.max(0, at) + 1;
  };
}

/** Two headings of one page may be equal: the later one gets a number. */
function withUniqueIds(articles: readonly Article[]): Article[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const count = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, count);
    return count === 1 ? article : { ...article, id: `${article.id}-${count}` as Article['id'] };
  });
}
