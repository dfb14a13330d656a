// Any source format in, Pandoc's document tree out.

import { askPandoc, PandocTimeoutError } from './pandoc-thread.ts';
import type { SourceFormat } from './source-format.ts';
import { SourceUnreadableError } from './source-unreadable-error.ts';

/** The part of Pandoc's JSON that we read: https://hackage.haskell.org/package/pandoc-types */
export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** A dozen times what the longest real page takes: a machine may be busy. */
const TIME_LIMIT_MS = 30_000;

/**
 * @param source text, or the bytes of a .docx or .odt
 * @throws SourceUnreadableError when Pandoc cannot make a document of it, or not within the time
 */
export async function readPandoc(
  source: string | Uint8Array,
  format: SourceFormat,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<PandocNode[]> {
  const answer = await askPandoc({ source, format }, timeLimitMs).catch((error: unknown) => {
    if (!(error instanceof PandocTimeoutError)) throw error;
    throw new SourceUnreadableError(
      `Pandoc was not done with it after ${timeLimitMs / 1000} seconds. Cut it into smaller files, or look for markup that nests or repeats without end.`,
    );
  });
  if ('crash' in answer) {
    throw new SourceUnreadableError(
      `Pandoc stopped while reading it as ${format}. Look for markup that nests without end: ${answer.crash}`,
    );
  }
  const document = parseJson(answer.stdout);
  if (!isDocument(document)) {
    const reason = answer.stderr.replace(/\s+/g, ' ').trim() || 'no document';
    throw new SourceUnreadableError(`Pandoc could not read it as ${format}: ${reason}`);
  }
  if (isDeeperThan(document.blocks, MAX_DEPTH)) {
    throw new SourceUnreadableError(
      'Its lists, quotes or directives stand in one another too deep to be read by anybody. Bring some of them up.',
    );
  }
  return withTitle(document, format);
}

/** In Pandoc's tree, where a list in a list is three deeper. The deepest real page has 22. */
const MAX_DEPTH = 100;

/** Level by level, not by recursion: the trees that it is there to find would run the stack over. */
function isDeeperThan(tree: unknown, limit: number): boolean {
  let level: unknown[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []));
  }
  return false;
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
