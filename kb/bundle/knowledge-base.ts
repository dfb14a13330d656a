// What a bundle holds once read: the articles and the words of their trade.

import type { Article } from '../article.ts';
import type { Product } from '../product.ts';
import type { Synonyms } from '../search/synonyms.ts';

/** `kb.json` of a bundle. */
export interface KnowledgeBaseFile {
  readonly articles: readonly Article[];
  readonly products: readonly Product[];
  /** Absent: the trade's own (kb/search/synonyms.ts). */
  readonly synonyms?: Synonyms;
}

export interface KnowledgeBase extends KnowledgeBaseFile {
  readonly manifest: Manifest;
  /** `index.json`, parsed but not yet trusted: the ranker checks whose it is. */
  readonly indexFile: unknown;
}

export interface BundleFile {
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** `manifest.json`. */
export interface Manifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly id: string;
  /** Only grows. */
  readonly version: number;
  /** ISO date and time, as is `expiresAt`. */
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly minExtension: string;
  /** BCP 47, of the articles. */
  readonly language: string;
  readonly files: readonly BundleFile[];
}

export const BUNDLE_FORMAT = 1;

/** What an agent is told about the knowledge base in use. */
export interface KnowledgeBaseInfo {
  readonly id: string;
  readonly version: number;
  /** ISO date and time. */
  readonly createdAt: string;
  readonly articleCount: number;
  /** BCP 47 tag of what the articles are written in, so that a screen reader pronounces them right. */
  readonly language: string;
}
