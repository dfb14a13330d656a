import type { Rule } from '../rule.ts';

export const doubtfulData: Rule = {
  id: 'doubtful-data',
  severity: 'warning',
  summary: 'products.json and synonyms.json may say a thing twice, or of nothing, and not do what was meant.',
  check: ({ doubtful }) =>
    doubtful.map(({ path, line = 1, reason }) => ({
      path,
      line,
      message: reason,
      hint: 'Mend one of them, or take it out.',
    })),
};
