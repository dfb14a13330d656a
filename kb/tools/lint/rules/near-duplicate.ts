import { findNearDuplicates, type NearDuplicate } from '../../find-near-duplicates.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  severity: 'warning',
  summary:
    'Two articles that say nearly the same split the suggestions, and drift apart with every correction.',
  check: (input) =>
    groupByArticle(findNearDuplicates(onlyLive(input).articles)).map(([nearest, ...more]) => {
      const { article, twin, likeness } = nearest;
      const others = more.length === 0 ? '' : `; ${more.length} more like it`;
      return {
        path: article.source.path,
        line: article.source.line,
        message: `${Math.round(likeness * 100)} % of it is also in "${twin.title}" (${twin.source.path}:${twin.source.line})${others}.`,
        hint: 'Make one article of them, or say in each how it differs.',
      };
    }),
};

/** One finding an article, however many are like it; the nearest first. */
function groupByArticle(pairs: readonly NearDuplicate[]): [NearDuplicate, ...NearDuplicate[]][] {
  const groups = new Map<string, [NearDuplicate, ...NearDuplicate[]]>();
  for (const pair of pairs) {
    const group = groups.get(pair.article.id);
    if (!group) groups.set(pair.article.id, [pair]);
    else if (pair.likeness > group[0].likeness) group.unshift(pair);
    else group.push(pair);
  }
  return [...groups.values()];
}
