// The two steps of every build: the knowledge base into public/kb, then the extension around it.

import { cp, rm } from 'node:fs/promises';
import { build, zip } from 'wxt';
import { buildCommand } from '../kb/tools/commands/build-command.ts';
import { openBundleFolder } from '../kb/tools/bundle-folder.ts';
import { lastChangeOf } from './last-change-of.ts';
import { normaliseZip } from './zip/normalise-zip.ts';

const PACKAGED_KB = 'public/kb';
const OWN_ARTICLES = 'kb/articles';

export interface ExtensionBuild {
  /** `<outBaseDir>/chrome-mv3` and `<outBaseDir>/firefox-mv3`. */
  readonly outBaseDir: string;
  readonly browsers: readonly ('chrome' | 'firefox')[];
  /** Bundle folder to pack in place of our own articles. */
  readonly kb?: string | undefined;
  readonly zip?: boolean;
}

/** @throws BundleError when `kb` is not a good bundle */
export async function buildExtension({
  outBaseDir,
  browsers,
  kb,
  zip: asZip,
}: ExtensionBuild): Promise<void> {
  await packKnowledgeBase(kb);
  for (const browser of browsers) {
    const target = { browser, manifestVersion: 3, outDir: outBaseDir } as const;
    if (!asZip) await build(target);
    else await Promise.all((await zip(target)).map(normaliseZip));
  }
}

async function packKnowledgeBase(given: string | undefined): Promise<void> {
  if (given) await openBundleFolder(given);
  await rm(PACKAGED_KB, { recursive: true, force: true });
  if (given) return cp(given, PACKAGED_KB, { recursive: true });
  process.env.SOURCE_DATE_EPOCH ??= String(await lastChangeOf(OWN_ARTICLES));
  return buildCommand([OWN_ARTICLES, '--out', PACKAGED_KB, '--id', 'balcao']);
}
