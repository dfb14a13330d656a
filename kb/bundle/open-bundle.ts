// Opens a bundle from wherever it lies: every byte is checked against the manifest before it is parsed, and every value
// is parsed before it is used.

import { BundleCorruptError, BundleMissingError } from './bundle-errors.ts';
import type { BundleFile, KnowledgeBase, Manifest } from './knowledge-base.ts';
import { parseKnowledgeBaseFile } from './parse-knowledge-base.ts';
import { parseManifest } from './parse-manifest.ts';

/** @returns the file's bytes, or undefined when the bundle has no such file */
export type ReadBundleFile = (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** @throws BundleError, one class a failure */
export async function openBundle(readFile: ReadBundleFile): Promise<KnowledgeBase> {
  const manifest = await readManifest(readFile);
  const [kb, indexFile] = await Promise.all([
    readListed(readFile, manifest, 'kb.json'),
    readListed(readFile, manifest, 'index.json'),
  ]);
  return {
    ...parseKnowledgeBaseFile(parseJson('kb.json', kb)),
    manifest,
    indexFile: parseJson('index.json', indexFile),
  };
}

/** @throws BundleError */
export async function readManifest(readFile: ReadBundleFile): Promise<Manifest> {
  return parseManifest(parseJson('manifest.json', await readNamed(readFile, 'manifest.json')));
}

async function readListed(
  readFile: ReadBundleFile,
  manifest: Manifest,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const listed = manifest.files.find((file) => file.name === name);
  if (!listed) throw new BundleCorruptError('manifest.json', `it does not list ${name}`);
  const bytes = await readNamed(readFile, name);
  await checkBytes(listed, bytes);
  return bytes;
}

async function readNamed(readFile: ReadBundleFile, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(name);
  if (!bytes) throw new BundleMissingError(name);
  return bytes;
}

async function checkBytes(
  { name, bytes, sha256 }: BundleFile,
  found: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (found.byteLength !== bytes) {
    throw new BundleCorruptError(name, `${bytes} bytes were expected and ${found.byteLength} found`);
  }
  if ((await toSha256(found)) !== sha256)
    throw new BundleCorruptError(name, 'its SHA-256 is not the one in the manifest');
}

/** @returns lower-case hex */
export async function toSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parseJson(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BundleCorruptError(name, 'it is not JSON');
  }
}
