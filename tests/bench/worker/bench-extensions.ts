// The extensions that are measured: ours with another knowledge base packed, and one for each peer. Each has an empty
// page to ask from.

import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Article } from '../../../kb/article.ts';
import { alterExtension } from '../../support/altered-extension.ts';
import { ENGINES } from '../engines/engine-names.ts';

export const BENCH_PAGE = 'bench.html';
const ENGINE_FILES: Readonly<Record<string, string>> = {
  MiniSearch: 'minisearch.ts',
  'FlexSearch as it comes': 'flexsearch.ts',
};
export const PEERS = Object.keys(ENGINE_FILES);

/** Answers at once and knows nothing: what Chromium itself takes. */
export async function makeEmptyExtension(out: string): Promise<string> {
  await writeExtension(out, 'empty', [
    [
      'background.js',
      'chrome.runtime.onMessage.addListener((_m, _s, respond) => respond({ res: { suggestions: [] } }));',
    ],
  ]);
  return out;
}

/** @returns the folder of the copy */
export async function makeOurExtension(built: string, name: string, bundle: string): Promise<string> {
  const folder = await alterExtension(built, name, async (kbFolder) => {
    await rm(kbFolder, { recursive: true });
    await cp(bundle, kbFolder, { recursive: true });
  });
  await writeFile(`${folder}/${BENCH_PAGE}`, '');
  return folder;
}

/** @returns the folder, written anew */
export async function makePeerExtension(
  peer: string,
  out: string,
  articles: readonly Article[],
): Promise<string> {
  const engine = await ENGINES[peer]?.();
  if (!engine) throw new RangeError(`There is no engine "${peer}".`);
  const instance = engine.createEngine();
  await instance.build(articles);
  const files = [...instance.save()];
  await writeExtension(out, peer, [
    ['names.json', JSON.stringify(files.map(([name]) => name))],
    ['titles.json', JSON.stringify(articles.map(({ title }) => title))],
    ...files.map(([, text], at) => [`index-${at}.json`, text] as const),
    [
      'entry.ts',
      `import { createEngine } from '${resolve('tests/bench/engines', ENGINE_FILES[peer] ?? '')}';
       import { servePeer } from '${resolve('tests/bench/worker/peer-worker.ts')}';
       servePeer(createEngine);`,
    ],
  ]);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: resolve(out, 'entry.ts'),
        formats: ['iife'],
        name: 'peer',
        fileName: () => 'background.js',
      },
      outDir: resolve(out),
      emptyOutDir: false,
    },
  });
  return out;
}

async function writeExtension(
  out: string,
  name: string,
  files: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js' },
  };
  await writeFile(`${out}/manifest.json`, JSON.stringify(manifest));
  await writeFile(`${out}/${BENCH_PAGE}`, '');
  for (const [file, text] of files) await writeFile(`${out}/${file}`, text);
}
