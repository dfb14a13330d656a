// Makes a package depend on nothing but its files: WXT's carry the time of the build and the order that the disk gave.

import { readFile, writeFile } from 'node:fs/promises';
import { readZip } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

/** Rewrites the zip at `path`: files by name, without dates. */
export async function normaliseZip(path: string): Promise<void> {
  const entries = readZip(await readFile(path));
  await writeFile(path, writeZip(entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))));
}
