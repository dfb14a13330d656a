// The baseline on disk: one entry a line, so that a review shows what was added and what was mended.

import { readFile, writeFile } from 'node:fs/promises';
import { checkOutFile } from '../check-out-file.ts';
import type { Page } from '../import/page.ts';
import { BaselineError, parseBaseline, toBaseline, type Baseline } from './baseline.ts';
import type { Finding } from './finding.ts';

/** @throws BaselineError when the file is not there or is no baseline */
export async function readBaseline(file: string): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new BaselineError(`There is no baseline "${file}". Write one first, or leave the option out.`);
  });
  return parseBaseline(text);
}

/** @throws OutFileTakenError unless the file is new or a baseline, be it an older or a badly merged one */
export function checkBaselineFile(file: string): Promise<void> {
  return checkOutFile(file, {
    what: 'a baseline',
    option: 'write-baseline',
    isOurs: (text) => /^\s*\{\s*"format":\s*\d+,\s*"findings":\s*\[/.test(text),
  });
}

export async function writeBaseline(
  file: string,
  findings: readonly Finding[],
  pages: readonly Page[],
): Promise<void> {
  const { format, findings: entries } = toBaseline(findings, pages);
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  await writeFile(file, `{\n  "format": ${format},\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`);
}
