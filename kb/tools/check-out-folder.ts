// A bundle is a folder of its own: it is never mixed with somebody's files, nor put in the place of another program's.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../bundle/knowledge-base.ts';
import { parseManifest } from '../bundle/parse-manifest.ts';

export class OutFolderTakenError extends Error {
  override readonly name = 'OutFolderTakenError';
}

const BUNDLE_FILES = new Set(['manifest.json', 'manifest.sig.json', 'kb.json', 'index.json']);

/**
 * A folder that is not there, is empty or holds a bundle, whole or half written, may be written to.
 * @returns the manifest of the bundle that lies there whole
 * @throws OutFolderTakenError naming the folder and what lies in it
 */
export async function checkOutFolder(dir: string): Promise<Manifest | undefined> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code !== 'ENOTDIR') throw error;
    throw new OutFolderTakenError(`"${dir}" is a file: nothing was written. Give --out a folder.`);
  });
  const other = names.toSorted().find((name) => !BUNDLE_FILES.has(name));
  const hasManifest = names.includes('manifest.json');
  const manifest = hasManifest ? await readManifest(join(dir, 'manifest.json')) : undefined;
  if (other === undefined && (manifest || !hasManifest)) return manifest;
  throw new OutFolderTakenError(
    `The folder "${dir}" holds ${other ?? 'manifest.json'}, which is not part of a bundle: nothing was written. Give --out an empty folder, or one of its own.`,
  );
}

async function readManifest(file: string): Promise<Manifest | undefined> {
  try {
    return parseManifest(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
