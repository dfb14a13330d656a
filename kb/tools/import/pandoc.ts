// The home of pandoc-wasm: any source format in, Pandoc's document tree out.

import { convert } from 'pandoc-wasm';

/** The part of Pandoc's JSON that we read: https://hackage.haskell.org/package/pandoc-types */
export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

export class SourceUnreadableError extends Error {
  override readonly name = 'SourceUnreadableError';
}

/** @throws SourceUnreadableError when Pandoc cannot make a document of the text. */
export async function readPandoc(text: string, format: 'rst' | 'markdown' | 'html'): Promise<PandocNode[]> {
  const { stdout, stderr } = await convert({ from: format, to: 'json' }, text, {}).catch((error: unknown) => {
    throw new SourceUnreadableError(`Pandoc stopped while reading the text as ${format}: ${String(error)}`);
  });
  const document = parseJson(stdout);
  if (!isDocument(document)) {
    throw new SourceUnreadableError(
      `Pandoc could not read the text as ${format}: ${stderr.trim() || 'no document'}`,
    );
  }
  return document.blocks;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is { blocks: PandocNode[] } {
  return typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks);
}
