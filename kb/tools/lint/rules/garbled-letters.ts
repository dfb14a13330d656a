import type { Page } from '../../import/page.ts';
import type { Problem } from '../finding.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const garbledLetters: Rule = {
  id: 'garbled-letters',
  severity: 'error',
  summary:
    'Text that was read in one encoding and saved in another cannot be found, and goes to the requester so.',
  check: (input) => onlyLive(input).pages.flatMap(checkPage),
};

/**
 * UTF-8 taken for Latin-1 or Windows-1252: "ç" became "Ã§", "º" became "Âº", a curly quote "â€œ". No word ends in "Ã"
 * before a quotation mark that closes, so those are no part of it. Or a letter was lost altogether.
 */
const GARBLED = /Ã[\u0080-\u009f\u00a1-\u00ba\u00bc-\u00bf€‚ƒ‡‰Šš•]|Â[\u00a0-\u00bf]|â€[^\s\p{L}]|\ufffd/gu;

/** Where there is one there are hundreds: one word for all of a page. */
function checkPage(page: Page): Problem[] {
  const lines = page.lines.flatMap((text, index) => {
    const found = text.match(GARBLED)?.[0];
    return found === undefined ? [] : [{ line: index + 1, found }];
  });
  const [first] = lines;
  if (!first) return [];
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  return [
    {
      path: page.path,
      line: first.line,
      message: `Letters are garbled on ${count}: here "${first.found}"${toMeant(first.found)}.`,
      hint: 'Open the original in its own encoding and save it as UTF-8, or write these words anew.',
    },
  ];
}

/** Windows-1252 differs from Latin-1 where this cannot tell. */
function toMeant(found: string): string {
  const meant = Buffer.from(found, 'latin1').toString('utf8');
  return /^\p{L}$|^[ºª°]$/u.test(meant) ? ` where "${meant}" was meant` : '';
}
