// When something last changed, for builds that come out the same from the same sources.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Without git (sources unpacked from a package) there is no history to ask: a fixed day then. */
const UNKNOWN = Date.UTC(2026, 0, 1) / 1000;

/** @returns seconds since 1970 of the last commit that touched `path` */
export async function lastChangeOf(path: string): Promise<number> {
  const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%ct', '--', path]).catch(
    () => ({ stdout: '' }),
  );
  return Number(stdout.trim()) || UNKNOWN;
}
