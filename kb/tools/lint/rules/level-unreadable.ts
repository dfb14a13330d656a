import { readLevel } from '../../import/read-level.ts';
import type { Problem } from '../finding.ts';
import { isInstruction } from '../is-instruction.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findScriptSections, type ScriptSection } from '../script-sections.ts';

export const levelUnreadable: Rule = {
  id: 'level-unreadable',
  severity: 'warning',
  summary: 'Without a support level nobody knows who answers.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      findScriptSections(page)
        .filter(({ name, body }) => name === 'level' && !body.some(({ text }) => isInstruction(text)))
        .flatMap(checkLevels)
        .map((problem) => ({ path: page.path, hint: HINT, ...problem })),
    ),
};

const HINT = 'Write N1, N2 or N3, with a condition where there are several: "N2, caso remetente".';

/** A fourth level, which is read over when another one stands beside it. */
const NO_LEVEL = /\bN\s?[04-9]\b|\b[04-9]\s?[º°oª]\s*n[íi]vel|\bn[íi]vel\s+[04-9]\b/iu;

function checkLevels({ body }: ScriptSection): Pick<Problem, 'line' | 'message'>[] {
  const [first] = body;
  const unknown = body.flatMap(({ text, number }) => {
    const found = NO_LEVEL.exec(text)?.[0];
    return found === undefined ? [] : [{ line: number, message: `"${found}" is no support level.` }];
  });
  if (!first || unknown.length > 0 || readLevel(body.map(({ text }) => text)).length > 0) return unknown;
  return [{ line: first.number, message: 'No support level can be read here.' }];
}
