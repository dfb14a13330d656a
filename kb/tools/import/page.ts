// A source file as it was read: its raw lines, its outline, and the articles that were made of it.

import type { Article } from '../../article.ts';
import type { Product } from '../../product.ts';
import type { SourceFormat } from './source-format.ts';

export interface PageHeading {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

export interface Page {
  /** Relative to the source given, forward slashes. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Raw source lines; of a binary format (.docx, .odt) the plain text that was read from it. */
  readonly lines: readonly string[];
  /** In order, the title first. */
  readonly headings: readonly PageHeading[];
  /** Empty for an index page, and for one that could not be read. */
  readonly articles: readonly Article[];
  /** A user guide's list of products; empty on all other pages. */
  readonly products: readonly Product[];
  /** Why it could not be read. */
  readonly failure?: string;
}
