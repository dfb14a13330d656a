import { readAudience } from '../../import/read-audience.ts';
import { isInstruction, isNotApplicable } from '../is-instruction.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findSectionBody } from '../script-sections.ts';

export const audienceUnreadable: Rule = {
  id: 'audience-unreadable',
  severity: 'warning',
  summary:
    'An audience in other words than the two that are known is none: nobody sees whom the article is for.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) => {
      const body = findSectionBody(page, 'audience');
      const [first] = body;
      const isLeftOut = body.some(({ text }) => isInstruction(text) || isNotApplicable(text));
      if (!first || isLeftOut || readAudience(body.map(({ text }) => text)).length > 0) return [];
      return [
        {
          path: page.path,
          line: first.number,
          message: 'No audience can be read here.',
          hint: 'Write "Negocial", "Técnico" or both, and more words beside them if need be.',
        },
      ];
    }),
};
