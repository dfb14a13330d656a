import { readLevel } from '../../import/read-level.ts';
import { isInstruction, isNotApplicable } from '../is-instruction.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findScriptSections, type SourceLine } from '../script-sections.ts';

const SEPARATORS = [/;/, /\|/, /,/, /\s\/\s/] as const;
/** A keyword of more words is a sentence. */
const MAX_WORDS = 8;
const HINT = 'Write the words that a requester would use, with "; " between them.';

export const keywordList: Rule = {
  id: 'keyword-list',
  severity: 'warning',
  summary: 'Keywords are what the search finds first: a list that is none misleads it.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      findScriptSections(page)
        .filter(({ name }) => name === 'keywords')
        .flatMap(({ line, body }) => {
          const message = findFault(body);
          return message ? [{ path: page.path, line: body[0]?.number ?? line, message, hint: HINT }] : [];
        }),
    ),
};

function findFault(body: readonly SourceLine[]): string | undefined {
  const lines = body.map(({ text }) => text);
  // Said by unfilled-instruction.
  if (lines.some(isInstruction)) return undefined;
  if (lines.every(isNotApplicable)) return 'There are no keywords.';
  const used = SEPARATORS.filter((separator) => lines.some((line) => separator.test(line)));
  if (used.length > 1) return 'Two kinds of separators are mixed: some keywords are read as one.';
  const [separator = '\n'] = used;
  const keywords = lines.flatMap((line) => line.split(separator));
  if (
    keywords.some(
      (keyword) => /^\W*(?:atendentes?|equipe)\b/iu.test(keyword) && readLevel([keyword]).length > 0,
    )
  )
    return 'A support level stands among the keywords.';
  if (keywords.some((keyword) => keyword.trim().split(/\s+/).length > MAX_WORDS))
    return 'A sentence stands among the keywords.';
  return undefined;
}
