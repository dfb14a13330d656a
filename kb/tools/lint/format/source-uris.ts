// Where a code host finds a source: a relative reference from the folder in which the tool was called, which is the root
// of the repository there (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support).

import { relative, resolve, sep } from 'node:path';
import { findSources } from '../../import/find-sources.ts';

/** @returns what gives the reference of a path of the sources; a file outside the folder keeps its own path */
export async function readSourceUris(
  sources: readonly string[],
  folder: string,
): Promise<(path: string) => string> {
  const { pages, data } = await findSources(sources);
  const files = new Map([...pages, ...data].map(({ path, file }) => [path, file]));
  return (path) => {
    const file = files.get(path);
    const place = file === undefined ? [] : relative(folder, resolve(file)).split(sep);
    const isInside = file !== undefined && place[0] !== '..';
    // Names of files have spaces and accents.
    return (isInside ? place : path.split('/')).map(encodeURIComponent).join('/');
  };
}
