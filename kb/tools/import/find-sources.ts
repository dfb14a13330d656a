// Which files a list of folders and files stands for.

import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isDataFile } from './read-data-files.ts';
import { toSourceFormat } from './source-format.ts';

export interface SourceFile {
  readonly file: string;
  /** Relative to the folder given, forward slashes: the `path` of its articles. */
  readonly path: string;
}

export class SourceMissingError extends Error {
  override readonly name = 'SourceMissingError';
}

/** Pages to be read, data files, and whatever else lies beside them: images, downloads. */
export interface FoundSources {
  readonly pages: readonly SourceFile[];
  readonly data: readonly SourceFile[];
  readonly others: readonly SourceFile[];
}

/** @throws SourceMissingError for a source that is not there. */
export async function findSources(sources: readonly string[]): Promise<FoundSources> {
  const found = (await Promise.all(sources.map(expand)))
    .flat()
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  // A file that was named is meant to be read, whatever its format.
  const isPage = ({ file, path }: SourceFile): boolean =>
    !isDataFile(path) && (toSourceFormat(path) !== undefined || sources.includes(file));
  return {
    pages: found.filter(isPage),
    data: found.filter(({ path }) => isDataFile(path)),
    others: found.filter((one) => !isPage(one) && !isDataFile(one.path)),
  };
}

async function expand(source: string): Promise<SourceFile[]> {
  const info = await stat(source).catch(() => {
    throw new SourceMissingError(
      `There is no file or folder "${source}". Give kb a folder of articles or single files.`,
    );
  });
  if (!info.isDirectory()) return [{ file: source, path: toPath(relative(dirname(source), source)) }];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  return (
    entries
      // A pipe or a socket would be waited for.
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => ({ file, path: toPath(relative(source, file)) }))
      .filter(({ path }) => !path.split('/').some(isNotAuthored))
  );
}

/** Hidden files and folders, and what a package manager put there. */
const isNotAuthored = (segment: string): boolean => segment.startsWith('.') || segment === 'node_modules';

const toPath = (path: string): string => path.split(sep).join('/');
