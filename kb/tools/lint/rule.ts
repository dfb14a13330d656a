// A rule looks at everything that was read and says what is wrong with it. One file each, in rules/.

import type { Article } from '../../article.ts';
import type { Page } from '../import/page.ts';
import type { Problem, Severity } from './finding.ts';

export interface LintInput {
  readonly pages: readonly Page[];
  /** Of all pages, with their states (superseded or not). */
  readonly articles: readonly Article[];
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
