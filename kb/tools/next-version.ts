// A bundle's version only grows: a browser that has 3 takes no 2, and takes another 3 for the one it has.

import type { Manifest } from '../bundle/knowledge-base.ts';
import { parseManifest } from '../bundle/parse-manifest.ts';

/** A lower version than the folder's bundle has, or the same for other content. */
export class VersionTooLowError extends Error {
  override readonly name = 'VersionTooLowError';
}

type BundleFiles = ReadonlyMap<string, Uint8Array>;

export interface NextBundle {
  readonly version: number;
  readonly files: BundleFiles;
}

/**
 * Without a version asked for: 1, or one more than `older`, or that of `older` where nothing changed, so that building
 * again gives the same bytes. A bundle of another id is another history.
 * @param older of the bundle that is to be replaced
 * @throws VersionTooLowError
 */
export async function makeNextVersion(
  older: Manifest | undefined,
  asked: number | undefined,
  make: (version: number) => Promise<BundleFiles>,
): Promise<NextBundle> {
  const version = asked ?? older?.version ?? 1;
  const files = await make(version);
  const made = readManifest(files);
  if (!older || older.id !== made.id || version > older.version) return { version, files };
  const isSame = JSON.stringify(made.files) === JSON.stringify(older.files);
  if (version === older.version && isSame) return { version, files };
  const next = older.version + 1;
  if (asked === undefined) return { version: next, files: await make(next) };
  throw new VersionTooLowError(
    `--version ${asked} is too low: the folder holds version ${older.version}, and a version only grows. Nothing was written. Give ${next} or more, or leave the option out.`,
  );
}

function readManifest(files: BundleFiles): Manifest {
  return parseManifest(JSON.parse(new TextDecoder().decode(files.get('manifest.json'))));
}
