import { fold } from '../../../search/fold.ts';
import type { Rule } from '../rule.ts';

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'warning',
  summary: 'Two live articles of a product with one title cannot be told apart in a list.',
  check({ articles }) {
    const seen = new Map<string, string>();
    return articles
      .filter(({ state }) => state.kind !== 'superseded')
      .flatMap(({ title, product, source: { path, line } }) => {
        const key = `${product}: ${fold(title)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim()}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, `${path}:${line}`);
          return [];
        }
        return [
          {
            path,
            line,
            message: `The title stands at ${first} already.`,
            hint: 'Say in the title what is different, or keep one of the two.',
          },
        ];
      });
  },
};
