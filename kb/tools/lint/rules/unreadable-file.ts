import type { Rule } from '../rule.ts';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  summary: 'What cannot be read of a file, an article or data, is missing from the knowledge base.',
  check: ({ failed }) =>
    failed.map(({ path, line = 1, reason }) => ({
      path,
      line,
      message: `This could not be read: ${reason}`,
      hint: 'Mend the file, or take it out of the folder.',
    })),
};
