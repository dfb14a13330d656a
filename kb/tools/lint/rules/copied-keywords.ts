import { fold } from '../../../search/fold.ts';
import type { Problem } from '../finding.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findSectionBody } from '../script-sections.ts';

/** One keyword, the product's name perhaps, may well be shared. */
const MIN_KEYWORDS = 2;

export const copiedKeywords: Rule = {
  id: 'copied-keywords',
  severity: 'warning',
  summary: 'Articles with the same keywords compete for the same tickets.',
  check(input) {
    const live = onlyLive(input);
    const lists = new Map<string, Omit<Problem, 'message' | 'hint'>[]>();
    for (const page of live.pages) {
      const keywords = page.articles.find(({ kind }) => kind === 'script')?.keywords ?? [];
      if (keywords.length < MIN_KEYWORDS) continue;
      const key = keywords.map(fold).toSorted().join(';');
      const line = findSectionBody(page, 'keywords')[0]?.number ?? 1;
      lists.set(key, [...(lists.get(key) ?? []), { path: page.path, line }]);
    }
    return [...lists.values()]
      .filter((places) => places.length > 1)
      .flatMap((places) =>
        places.map((place) => {
          const others = places.filter((other) => other !== place).map(({ path, line }) => `${path}:${line}`);
          return {
            ...place,
            message: `The same keywords stand at ${others.join(' and ')}.`,
            hint: 'Give each article the words of its own subject.',
          };
        }),
      );
  },
};
