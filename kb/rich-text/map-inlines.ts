// Walks rich text and rewrites its inlines, leaving the structure as it is.

import type { Block, Inline, RichText } from './rich-text.ts';

/** `rewrite` gets each run of sibling inlines, innermost first, and gives the run that takes its place. */
export function mapInlines(
  blocks: RichText,
  rewrite: (siblings: readonly Inline[]) => readonly Inline[],
): RichText {
  const mapRun = (run: readonly Inline[]): readonly Inline[] =>
    rewrite(
      run.map((inline) => ('children' in inline ? { ...inline, children: mapRun(inline.children) } : inline)),
    );
  return mapRuns(blocks, mapRun);
}

/** `rewrite` gets what stands in each paragraph and heading, as a whole. */
export function mapRuns(blocks: RichText, rewrite: (run: readonly Inline[]) => readonly Inline[]): RichText {
  const mapAll = (inner: RichText): RichText => inner.map(mapBlock);
  const mapBlock = (block: Block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: rewrite(block.children) };
      case 'list':
        return { ...block, items: block.items.map(mapAll) };
      case 'quote':
      case 'note':
        return { ...block, blocks: mapAll(block.blocks) };
      case 'code':
        return block;
      case 'table':
        return { ...block, header: block.header.map(mapAll), rows: block.rows.map((row) => row.map(mapAll)) };
    }
  };
  return mapAll(blocks);
}
