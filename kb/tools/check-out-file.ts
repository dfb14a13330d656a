// A file that kb writes is one of its own: an article, or anything else that somebody wrote, is never written over.

import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isDataFile } from './import/read-data-files.ts';
import { toSourceFormat, type SourceFormat } from './import/source-format.ts';

export class OutFileTakenError extends Error {
  override readonly name = 'OutFileTakenError';
}

export interface OutFile {
  /** As the message names it: "a report". */
  readonly what: string;
  /** Of the command line, without the dashes. */
  readonly option: string;
  /** The one format of the sources that its ending may share. */
  readonly format?: SourceFormat;
  /** Whether a text that is there is an older one of these. */
  readonly isOurs: (text: string) => boolean;
}

/** @throws OutFileTakenError saying why the file may not be written, and what to give instead */
export async function checkOutFile(file: string, { what, option, format, isOurs }: OutFile): Promise<void> {
  const refuse = (reason: string, advice = `Give --${option} a file of its own.`): never => {
    throw new OutFileTakenError(`${reason}: nothing was written. ${advice}`);
  };
  const ending = toSourceFormat(file);
  if (isDataFile(basename(file)) || (ending && ending !== format))
    refuse(`"${file}" has the name of a source, not of ${what}`);
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) refuse(`"${file}" is a folder`);
  if (info?.isFile() && !isOurs(await readFile(file, 'utf8')))
    refuse(`"${file}" is there and is not ${what}`);
  if (!info && !(await isFolder(dirname(file))))
    refuse(`There is no folder "${dirname(file)}"`, `Create it, or give --${option} another place.`);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
