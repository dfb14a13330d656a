// What makes a finding the same one tomorrow, when lines above it have come and gone: its rule, its file, the words of
// its line, and which of several equal ones it is.

import { createHash } from 'node:crypto';
import type { Page } from '../import/page.ts';
import { cleanLine } from './clean-line.ts';
import type { Finding } from './finding.ts';

export interface Fingerprint {
  readonly rule: string;
  readonly path: string;
  /** Of the line's text, white space folded; 16 hexadecimal digits. */
  readonly hash: string;
  /** 0 for the first finding of this rule, file and text. */
  readonly index: number;
}

const HASH_DIGITS = 16;

/** @returns each finding with its fingerprint, in the same order; no two fingerprints are equal */
export function fingerprintFindings(
  findings: readonly Finding[],
  pages: readonly Page[],
): [Finding, Fingerprint][] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, path, line } = finding;
    const hash = toHash(byPath.get(path)?.lines[line - 1] ?? '');
    const key = `${rule}\n${path}\n${hash}`;
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    return [finding, { rule, path, hash, index }];
  });
}

const toHash = (line: string): string =>
  createHash('sha256').update(cleanLine(line)).digest('hex').slice(0, HASH_DIGITS);
