// The findings that a team started with. They are known; what is not among them is new and counts.

import type { Page } from '../import/page.ts';
import type { Finding } from './finding.ts';
import { fingerprintFindings, type Fingerprint } from './fingerprint.ts';

const FORMAT = 1;

export interface Baseline {
  readonly format: typeof FORMAT;
  readonly findings: readonly Fingerprint[];
}

export interface BaselineResult {
  /** Not in the baseline. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** In the baseline and no longer found: mended, or their line was changed. */
  readonly stale: readonly Fingerprint[];
}

export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

export function toBaseline(findings: readonly Finding[], pages: readonly Page[]): Baseline {
  return {
    format: FORMAT,
    findings: fingerprintFindings(findings, pages).map(([, fingerprint]) => fingerprint),
  };
}

/** @param pages those that the findings are about */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  pages: readonly Page[],
): BaselineResult {
  const open = new Map(baseline.findings.map((fingerprint) => [toKey(fingerprint), fingerprint]));
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const [finding, fingerprint] of fingerprintFindings(findings, pages))
    (open.delete(toKey(fingerprint)) ? known : fresh).push(finding);
  return { fresh, known, stale: [...open.values()] };
}

/** @throws BaselineError naming the first thing that is not as `toBaseline` makes it */
export function parseBaseline(text: string): Baseline {
  const value = parseJson(text);
  if (!isRecord(value)) throw new BaselineError('A baseline is a JSON object; this is something else.');
  if (value.format !== FORMAT)
    throw new BaselineError(`A baseline of format ${FORMAT} was expected. Write it again with this kb.`);
  if (!Array.isArray(value.findings)) throw new BaselineError('The baseline has no list "findings".');
  const findings = value.findings.map(parseFingerprint);
  const keys = new Set(findings.map(toKey));
  if (keys.size < findings.length) throw new BaselineError('The baseline has an entry twice.');
  return { format: FORMAT, findings };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BaselineError('The baseline is not JSON. Was it merged by hand? Write it again.');
  }
}

function parseFingerprint(value: unknown, at: number): Fingerprint {
  if (isRecord(value)) {
    const { rule, path, hash, index, ...more } = value;
    const isWhole =
      typeof rule === 'string' &&
      typeof path === 'string' &&
      typeof hash === 'string' &&
      /^[0-9a-f]{16}$/.test(hash) &&
      Number.isSafeInteger(index) &&
      Number(index) >= 0 &&
      Object.keys(more).length === 0;
    if (isWhole) return { rule, path, hash, index: Number(index) };
  }
  throw new BaselineError(
    `Entry ${at + 1} of the baseline is not {"rule", "path", "hash", "index"}. Write it again.`,
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toKey = ({ rule, path, hash, index }: Fingerprint): string => [rule, path, hash, index].join('\n');
