// What the report is made of. Everything in it is somebody's text: nothing is taken for HTML.

import type { Article } from '../../article.ts';
import type { Page } from '../import/page.ts';
import type { Language } from '../language.ts';
import type { NearDuplicate } from '../find-near-duplicates.ts';
import type { Finding } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';

export type ReportLanguage = Language;

export interface ReportInput {
  /** Of the knowledge base. */
  readonly id: string;
  /** Also the day from which ages are counted. */
  readonly createdAt: Date;
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  /** What each rule is about, for those that the report has no name for in its language. */
  readonly rules: readonly Pick<Rule, 'id' | 'summary'>[];
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly language: ReportLanguage;
  /**
   * Where the sources' paths start, as seen from the page: a relative folder (`../wiki`) or an address
   * (`https://example.org/wiki/blob/main`). Absent: places are named but not linked.
   */
  readonly sourceBase?: string;
}
