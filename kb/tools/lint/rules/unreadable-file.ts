import type { Rule } from '../rule.ts';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  summary: 'A file that cannot be read gives no article.',
  check: ({ pages }) =>
    pages.flatMap(({ path, failure }) =>
      failure === undefined
        ? []
        : [
            {
              path,
              line: 1,
              message: `The file could not be read: ${failure}`,
              hint: 'Mend the file, or take it out of the folder.',
            },
          ],
    ),
};
