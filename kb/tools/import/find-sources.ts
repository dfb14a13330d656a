// Which files a list of folders and files stands for.

import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { toSourceFormat } from './source-format.ts';

export interface SourceFile {
  readonly file: string;
  /** Relative to the folder given, forward slashes: the `path` of its articles. */
  readonly path: string;
}

export class SourceMissingError extends Error {
  override readonly name = 'SourceMissingError';
}

/** @throws SourceMissingError for a source that is not there. */
export async function findSources(sources: readonly string[]): Promise<SourceFile[]> {
  const found = await Promise.all(sources.map(expand));
  return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function expand(source: string): Promise<SourceFile[]> {
  const info = await stat(source).catch(() => {
    throw new SourceMissingError(
      `There is no file or folder "${source}". Give kb a folder of articles or single files.`,
    );
  });
  if (!info.isDirectory()) return [{ file: source, path: toPath(relative(dirname(source), source)) }];
  const names = await readdir(source, { recursive: true });
  return names
    .map((name) => ({ file: join(source, name), path: toPath(name) }))
    .filter(({ path }) => toSourceFormat(path) !== undefined && !path.split('/').some(isNotAuthored));
}

/** Hidden files and folders, and what a package manager put there. */
const isNotAuthored = (segment: string): boolean => segment.startsWith('.') || segment === 'node_modules';

const toPath = (path: string): string => path.split(sep).join('/');
