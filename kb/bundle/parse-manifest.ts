// `unknown` to Manifest.

import { BundleCorruptError, BundleTooNewError } from './bundle-errors.ts';
import { BUNDLE_FORMAT, type BundleFile, type Manifest } from './knowledge-base.ts';
import { parseArray, parseNumber, parseRecord, parseString, ShapeError } from './parse-shape.ts';

/** @throws BundleTooNewError for another format, BundleCorruptError for anything else that is not a manifest */
export function parseManifest(value: unknown): Manifest {
  try {
    const manifest = parseRecord(value, 'manifest');
    if (manifest.format !== BUNDLE_FORMAT) throw new BundleTooNewError(manifest.format);
    return {
      format: BUNDLE_FORMAT,
      id: parseString(manifest.id, 'id'),
      version: parseCount(manifest.version, 'version', 1),
      createdAt: parseDate(manifest.createdAt, 'createdAt'),
      ...(manifest.expiresAt !== undefined && { expiresAt: parseDate(manifest.expiresAt, 'expiresAt') }),
      minExtension: parseString(manifest.minExtension, 'minExtension'),
      language: parseLanguage(manifest.language, 'language'),
      files: parseArray(manifest.files, 'files').map(parseBundleFile),
    };
  } catch (error) {
    if (error instanceof ShapeError) throw new BundleCorruptError('manifest.json', error.message);
    throw error;
  }
}

function parseBundleFile(value: unknown): BundleFile {
  const file = parseRecord(value, 'files');
  const sha256 = parseString(file.sha256, 'files.sha256');
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new ShapeError('files.sha256', '64 hexadecimal digits');
  return {
    name: parseString(file.name, 'files.name'),
    bytes: parseCount(file.bytes, 'files.bytes', 0),
    sha256,
  };
}

function parseCount(value: unknown, at: string, least: number): number {
  const count = parseNumber(value, at);
  if (!Number.isSafeInteger(count) || count < least)
    throw new ShapeError(at, `a whole number from ${least} on`);
  return count;
}

/** @returns the text as it was */
function parseDate(value: unknown, at: string): string {
  const text = parseString(value, at);
  if (Number.isNaN(Date.parse(text))) throw new ShapeError(at, 'an ISO date and time');
  return text;
}

/** @returns the tag as it was */
function parseLanguage(value: unknown, at: string): string {
  const tag = parseString(value, at);
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    throw new ShapeError(at, 'a language tag like "pt-BR"');
  }
  return tag;
}
