// What the preview shows: the sources as they were read last.

import { randomUUID } from 'node:crypto';
import { createBundleRanker } from '../../bundle/create-bundle-ranker.ts';
import type { Ranker } from '../../search/rank-articles.ts';
import { importSources, type ImportReport } from '../import/import-sources.ts';
import type { PageCache } from '../import/page-cache.ts';
import type { Finding } from '../lint/finding.ts';
import { lint } from '../lint/lint.ts';
import { RULES } from '../lint/rules.ts';

export interface Preview extends Pick<ImportReport, 'pages' | 'articles' | 'failed'> {
  /** Another one after every reading: a page knows by it that it is out of date. */
  readonly revision: string;
  readonly findings: readonly Finding[];
  /** Built when first asked for: most readings are never searched. */
  readonly ranker: () => Ranker;
  /** Why the last reading gave nothing; the rest is then from the one before. */
  readonly trouble?: string;
}

/** @throws SourceMissingError */
export async function readPreview(sources: readonly string[], cache?: PageCache): Promise<Preview> {
  const report = await importSources(sources, { cache });
  const { articles, synonyms } = report;
  let ranker: Ranker | undefined;
  return {
    ...report,
    revision: randomUUID(),
    findings: lint({ ...report, today: new Date() }, RULES),
    ranker: () =>
      (ranker ??= createBundleRanker({ articles, indexFile: undefined, ...(synonyms && { synonyms }) })),
  };
}
