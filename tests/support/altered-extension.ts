// A copy of the built extension whose packed knowledge base is damaged or revised, as no build would make it.

import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleFile } from '../../kb/bundle/knowledge-base.ts';

/** @returns the folder of the copy */
export async function alterExtension(
  extensionDir: string,
  name: string,
  alter: (kbFolder: string) => Promise<void>,
): Promise<string> {
  const copy = `${extensionDir}-${name}`;
  await rm(copy, { recursive: true, force: true });
  await cp(extensionDir, copy, { recursive: true });
  await alter(join(copy, 'kb'));
  return copy;
}

/** Writes a file of the bundle anew and makes the manifest agree with it. */
export async function reviseBundleFile(
  kbFolder: string,
  name: 'kb.json' | 'index.json',
  revise: (content: string) => string,
): Promise<void> {
  const bytes = Buffer.from(revise(await readFile(join(kbFolder, name), 'utf8')));
  await writeFile(join(kbFolder, name), bytes);
  const manifestPath = join(kbFolder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as { files: BundleFile[] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = manifest.files.map((file) =>
    file.name === name ? { name, bytes: bytes.byteLength, sha256 } : file,
  );
  await writeFile(manifestPath, JSON.stringify({ ...manifest, files }));
}
