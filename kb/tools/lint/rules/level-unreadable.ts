import { readLevel } from '../../import/read-level.ts';
import { isInstruction } from '../is-instruction.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findScriptSections } from '../script-sections.ts';

export const levelUnreadable: Rule = {
  id: 'level-unreadable',
  severity: 'warning',
  summary: 'Without a support level nobody knows who answers.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      findScriptSections(page)
        .filter(({ name, body }) => {
          const lines = body.map(({ text }) => text);
          return (
            name === 'level' &&
            lines.length > 0 &&
            !lines.some(isInstruction) &&
            readLevel(lines).length === 0
          );
        })
        .map(({ line, body }) => ({
          path: page.path,
          line: body[0]?.number ?? line,
          message: 'No support level can be read here.',
          hint: 'Write N1, N2 or N3, with a condition where there are several: "N2, caso remetente".',
        })),
    ),
};
