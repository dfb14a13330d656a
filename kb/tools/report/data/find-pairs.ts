// Near-duplicates as articles instead of ids.

import type { Article } from '../../../article.ts';
import type { ReportInput } from '../report-input.ts';

export interface DuplicatePair {
  readonly a: Article;
  readonly b: Article;
  readonly similarity: number;
}

/** @returns the most alike first; a pair of which an article is not in the input has nothing to show and is left out */
export function findPairs({ articles, nearDuplicates }: ReportInput): DuplicatePair[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return nearDuplicates
    .flatMap(({ a, b, similarity }) => {
      const [first, second] = [byId.get(a), byId.get(b)];
      return first && second ? [{ a: first, b: second, similarity }] : [];
    })
    .toSorted((x, y) => y.similarity - x.similarity);
}
