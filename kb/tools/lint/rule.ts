// A rule looks at everything that was read and says what is wrong with it. One file each, in rules/.

import type { ImportReport } from '../import/import-sources.ts';
import type { Problem, Severity } from './finding.ts';

/** What was read: an import report gives all of it but the day. */
export interface LintInput extends Pick<
  ImportReport,
  'pages' | 'articles' | 'failed' | 'doubtful' | 'besides'
> {
  readonly today: Date;
}

export interface Rule {
  /** kebab-case, as people write it in a baseline or a discussion. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of rules. */
  readonly summary: string;
  check(input: LintInput): readonly Problem[];
}
