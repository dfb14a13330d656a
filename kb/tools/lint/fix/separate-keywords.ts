import { isDeepStrictEqual } from 'node:util';
import type { Page } from '../../import/page.ts';
import { readKeywords } from '../../import/read-keywords.ts';
import type { Fix } from '../finding.ts';
import { findSectionBody } from '../script-sections.ts';
import { isMendable, toLineFix } from './fixer.ts';

const SEPARATORS = [/;/, /\|/, /,/, /\s\/\s/] as const;
/** In a line with markup the raw text is not what is read. */
const MARKUP = /[`*\\<>{}]/;

/** Puts `; ` between keywords that one other mark separates. Where two are mixed, only a person can tell them apart. */
export function separateKeywords(page: Page): Fix[] {
  const [line, ...more] = findSectionBody(page, 'keywords');
  if (!line || more.length > 0 || !isMendable(page) || MARKUP.test(line.text)) return [];
  const used = SEPARATORS.filter((separator) => separator.test(line.text));
  if (used.length !== 1 || used[0] === SEPARATORS[0]) return [];
  const keywords = readKeywords([line.text]);
  const after = keywords.join('; ');
  return keywords.length > 1 && isDeepStrictEqual(readKeywords([after]), keywords)
    ? toLineFix(page, line.number, after)
    : [];
}
