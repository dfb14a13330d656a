// What the report is made of. Everything in it is somebody's text: nothing is taken for HTML.

import type { Article, ArticleId } from '../../article.ts';
import type { Page } from '../import/page.ts';
import type { Finding } from '../lint/finding.ts';

export type ReportLanguage = 'pt-BR' | 'en' | 'es';

export interface NearDuplicate {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** 0 to 1. */
  readonly similarity: number;
}

export interface ReportInput {
  /** Of the knowledge base. */
  readonly id: string;
  /** Also the day from which ages are counted. */
  readonly createdAt: Date;
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly language: ReportLanguage;
  /**
   * Where the sources' paths start, as seen from the page: a relative folder (`../wiki`) or an address
   * (`https://example.org/wiki/blob/main`). Absent: places are named but not linked.
   */
  readonly sourceBase?: string;
}
