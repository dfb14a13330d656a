// Cuts a document into its headings and what stands under each.

import type { Inline, RichText } from '../../rich-text/rich-text.ts';
import { inlinesToText } from '../../rich-text/to-plain-text.ts';

export interface Section {
  readonly heading: string;
  readonly level: number;
  /** What stands under the heading, deeper headings and their text included. */
  readonly blocks: RichText;
}

/** @returns the sections at `level`, in order; what stands before the first one is dropped. */
export function splitSections(blocks: RichText, level: number): Section[] {
  const sections: Section[] = [];
  let open: { heading: string; level: number; blocks: RichText[number][] } | undefined;
  for (const block of blocks) {
    if (block.type === 'heading' && block.level <= level) {
      open = undefined;
      if (block.level === level) {
        open = { heading: toHeadingText(block.children), level, blocks: [] };
        sections.push(open);
      }
    } else open?.blocks.push(block);
  }
  return sections;
}

export function toHeadingText(children: readonly Inline[]): string {
  return inlinesToText(children).replace(/\s+/g, ' ').trim();
}
