// Bundles in folders of this machine.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnowledgeBase } from '../bundle/knowledge-base.ts';
import { openBundle } from '../bundle/open-bundle.ts';

/** @throws BundleError */
export function openBundleFolder(dir: string): Promise<KnowledgeBase> {
  return openBundle(async (name) => {
    const bytes = await readFile(join(dir, name)).catch(() => undefined);
    return bytes && new Uint8Array(bytes);
  });
}

/** The manifest is written last: a folder half written is not a bundle. */
export async function writeBundleFolder(dir: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(dir, { recursive: true });
  const names = [...files.keys()].toSorted(
    (a, b) => Number(a === 'manifest.json') - Number(b === 'manifest.json'),
  );
  for (const name of names) await writeFile(join(dir, name), files.get(name) ?? new Uint8Array());
}
