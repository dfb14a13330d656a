// The process that holds one engine, alone: its heap and its garbage are nobody else's. Forked by engine-client.ts.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../kb/article.ts';
import type { Place, Requests, Verb } from './engine-messages.ts';
import { ENGINES } from './engines/engine-names.ts';
import type { SearchEngine } from './search-engine.ts';

let engine: SearchEngine;

const HANDLERS: { [V in Verb]: (request: Requests[V]['request']) => Promise<Requests[V]['answer']> } = {
  async build(place) {
    const articles = await open(place);
    const start = performance.now();
    await engine.build(articles);
    const buildMs = performance.now() - start;
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    const files = engine.save();
    await mkdir(place.folder, { recursive: true });
    for (const [name, content] of files) await writeFile(join(place.folder, name), content);
    const savedBytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    return { buildMs, savedBytes, peakBytes };
  },

  async load({ text, ...place }) {
    const articles = await open(place);
    const before = usedBytes();
    const firstAnswerMs = await loadAndAnswer(place.folder, articles, text);
    return { firstAnswerMs, memoryBytes: usedBytes() - before };
  },

  async search({ text, limit }) {
    const start = performance.now();
    const hits = engine.search(text, limit);
    return { ms: performance.now() - start, hits };
  },
};

async function open({ engine: name, articlesFile }: Place): Promise<Article[]> {
  const load = ENGINES[name];
  if (!load) throw new RangeError(`There is no engine "${name}".`);
  engine = (await load()).createEngine();
  return JSON.parse(await readFile(articlesFile, 'utf8')) as Article[];
}

/** A function of its own, so that the saved text is garbage when memory is measured. */
async function loadAndAnswer(folder: string, articles: readonly Article[], text: string): Promise<number> {
  const names = await readdir(folder);
  const files = new Map<string, string>();
  for (const name of names) files.set(name, await readFile(join(folder, name), 'utf8'));
  const start = performance.now();
  await engine.load(files, articles);
  engine.search(text, 1);
  return performance.now() - start;
}

function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function answer<V extends Verb>({
  verb,
  request,
}: {
  verb: V;
  request: Requests[V]['request'];
}): Promise<void> {
  process.send?.(await HANDLERS[verb](request));
}

process.on('message', (message) => void answer(message as Parameters<typeof answer>[0]));
