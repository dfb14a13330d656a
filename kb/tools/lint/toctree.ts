// Sphinx's tables of contents: a directive whose indented lines name pages.

import type { Page } from '../import/page.ts';
import { resolvePath } from './resolve-path.ts';

export interface ToctreeEntry {
  /** 1-based. */
  readonly line: number;
  /** Relative to the root of the sources, without a file ending. */
  readonly target: string;
}

export function listToctreeEntries({ path, format, lines }: Page): ToctreeEntry[] {
  if (format !== 'rst') return [];
  let isInside = false;
  return lines.flatMap((line, index) => {
    if (/^\s*\.\. toctree::/.test(line)) isInside = true;
    else if (/^\S/.test(line)) isInside = false;
    else if (isInside && line.trim() !== '') return toEntry(line.trim(), path, index + 1);
    return [];
  });
}

/** `page`, `Title <page>`; options, addresses and `self` name no page of the wiki. */
function toEntry(text: string, path: string, line: number): ToctreeEntry[] {
  const name = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).replace(/\.(rst|md)$/i, '');
  if (/^:|^\.\.|^self$|:\/\/|[*?]/.test(name)) return [];
  return [{ line, target: resolvePath(path, name) }];
}
