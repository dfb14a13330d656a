// The home of pandoc-wasm: any source format in, Pandoc's document tree out.

import { convert } from 'pandoc-wasm';
import type { SourceFormat } from './source-format.ts';

/** The part of Pandoc's JSON that we read: https://hackage.haskell.org/package/pandoc-types */
export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

export class SourceUnreadableError extends Error {
  override readonly name = 'SourceUnreadableError';
}

/**
 * @param source text, or the bytes of a .docx or .odt
 * @throws SourceUnreadableError when Pandoc cannot make a document of it
 */
export async function readPandoc(source: string | Uint8Array, format: SourceFormat): Promise<PandocNode[]> {
  const { stdout, stderr } = await run(source, format).catch((error: unknown) => {
    throw new SourceUnreadableError(`Pandoc stopped while reading it as ${format}: ${String(error)}`);
  });
  const document = parseJson(stdout);
  if (!isDocument(document)) {
    throw new SourceUnreadableError(
      `Pandoc could not read the text as ${format}: ${stderr.trim() || 'no document'}`,
    );
  }
  return withTitle(document, format);
}

const INPUT = 'source';

function run(source: string | Uint8Array, format: SourceFormat): ReturnType<typeof convert> {
  const options = { from: format, to: 'json' };
  if (typeof source === 'string') return convert(options, source, {});
  return convert({ ...options, 'input-files': [INPUT] }, null, {
    [INPUT]: new Blob([new Uint8Array(source)]),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface PandocDocument {
  readonly blocks: PandocNode[];
  readonly meta: { readonly title?: PandocNode };
}

function isDocument(value: unknown): value is PandocDocument {
  if (typeof value !== 'object' || value === null || !('blocks' in value) || !('meta' in value)) return false;
  return Array.isArray(value.blocks) && typeof value.meta === 'object' && value.meta !== null;
}

/** Word processors keep the title apart, in a style of its own: it goes back above the sections. */
function withTitle({ blocks, meta }: PandocDocument, format: SourceFormat): PandocNode[] {
  const [first, ...others] = blocks;
  // Pandoc's OpenDocument reader takes the title for a first paragraph.
  const isTitled = format === 'odt' && first?.t === 'Para' && others[0]?.t === 'Header';
  const title = meta.title?.t === 'MetaInlines' ? meta.title.c : isTitled ? first.c : undefined;
  if (title === undefined) return blocks;
  const heading = { t: 'Header', c: [1, ['', [], []], title] };
  return [
    heading,
    ...(isTitled ? others : blocks).map((block) => (block.t === 'Header' ? lower(block) : block)),
  ];
}

function lower({ t, c }: PandocNode): PandocNode {
  const [level, ...rest] = c as [number, ...unknown[]];
  return { t, c: [level + 1, ...rest] };
}
