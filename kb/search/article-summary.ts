// What the search keeps of an article: what a list shows. The article itself is read when the agent opens it, so that a
// worker that wakes does not load ten thousand bodies to name five.

import type { Article, ArticleId, ArticleKind, LevelAssignment } from '../article.ts';

export interface ArticleSummary {
  readonly id: ArticleId;
  readonly path: string;
  readonly title: string;
  readonly product: string;
  readonly kind: ArticleKind;
  readonly level: readonly LevelAssignment[];
  readonly date?: string;
}

export function toSummary({ id, title, product, kind, level, date, source }: Article): ArticleSummary {
  return { id, path: source.path, title, product, kind, level, ...(date && { date }) };
}
