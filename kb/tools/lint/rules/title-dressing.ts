import { dressTitle } from '../fix/dress-title.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const titleDressing: Rule = {
  id: 'title-dressing',
  severity: 'note',
  summary: "A script's title carries its date and version as YYYY.MM.DD-Título-Vn.",
  check: (input) =>
    onlyLive(input).pages.flatMap((page) => {
      const [script] = page.articles.filter(({ kind }) => kind === 'script');
      if (!script) return [];
      const line = page.headings[0]?.line ?? 1;
      const fixes = dressTitle(page).map((fix) => ({
        path: page.path,
        line,
        message: 'The date or the version is not written like the others.',
        hint: `kb lint --fix writes "${fix.lines[0] ?? ''}".`,
        fix,
      }));
      const hasDate = /^\W*\d{4}\D/.test(page.headings[0]?.text ?? '');
      const missing = [...(hasDate ? [] : ['date']), ...(script.version === undefined ? ['version'] : [])];
      if (missing.length === 0) return fixes;
      return [
        ...fixes,
        {
          path: page.path,
          line,
          message: `The title has no ${missing.join(' and no ')}.`,
          hint: 'Write the title as YYYY.MM.DD-Título-V1: without them nobody can tell how old it is.',
        },
      ];
    }),
};
