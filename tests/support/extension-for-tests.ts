// The extension that the e2e files share: the first that needs it builds it, and the run clears it away when it starts.
// Beside our own articles it packs one whose reply was never written: ours all have one.

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildCommand } from '../../kb/tools/commands/build-command.ts';
import { buildForTests } from './build-for-tests.ts';

const NAME = 'e2e';
const ARTICLES = ['kb/articles', 'tests/fixtures/unwritten'];
const BUNDLE = '.artifacts/e2e-kb';
const FOLDERS = {
  chrome: `.artifacts/${NAME}/chrome-mv3`,
  firefox: `.artifacts/${NAME}/firefox-mv3`,
} as const;
/** Written last. */
const MARKER = `.artifacts/${NAME}/firefox-mv3/manifest.json`;

/** Global setup: whatever an earlier run built is of an older source. */
export async function setup(project: TestProject): Promise<void> {
  const clear = () => rm(`.artifacts/${NAME}`, { recursive: true, force: true });
  await clear();
  project.onTestsRerun(clear);
}

/** @returns the folder of the unpacked extension, by browser */
export async function extensionForTests(): Promise<Record<'chrome' | 'firefox', string>> {
  // One test file at a time (vitest.config.ts), so nobody else is building.
  if (existsSync(MARKER)) return FOLDERS;
  // An earlier run's would give this one the next number.
  await rm(BUNDLE, { recursive: true, force: true });
  await buildCommand([...ARTICLES, '--out', BUNDLE, '--id', 'balcao']);
  return buildForTests(NAME, BUNDLE);
}
