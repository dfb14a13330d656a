import { spellSlots } from '../fix/spell-slots.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const slotSpelling: Rule = {
  id: 'slot-spelling',
  severity: 'note',
  summary: 'A placeholder in words is understood today; as {{slot}} it cannot be misunderstood.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      spellSlots(page).map((fix) => ({
        path: page.path,
        line: fix.firstLine,
        message: 'A placeholder is written in words.',
        hint: 'kb lint --fix writes it as {{…}}.',
        fix,
      })),
    ),
};
