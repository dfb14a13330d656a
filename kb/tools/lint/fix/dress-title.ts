import { isDeepStrictEqual } from 'node:util';
import type { Page } from '../../import/page.ts';
import { readTitle } from '../../import/read-title.ts';
import { cleanLine } from '../clean-line.ts';
import type { Fix } from '../finding.ts';
import { isMendable, toLineFix } from './fixer.ts';

const TITLE =
  /^(?<mark>#\s+)?(?:(?<year>\d{4})[.\-/](?<month>\d{1,2})[.\-/](?<day>\d{1,2})\s*[-–—]\s*)?(?<title>.*?)(?:\s*[-–—]\s*V\s*(?<version>\d+))?$/i;

/** Writes what a script's title has of date and version as `YYYY.MM.DD-Título-Vn`. Its words stay as they are. */
export function dressTitle(page: Page): Fix[] {
  const [title] = page.headings;
  if (!title || !isMendable(page) || !page.articles.some(({ kind }) => kind === 'script')) return [];
  const written = cleanLine(page.lines[title.line - 1] ?? '');
  const after = toDressed(written);
  const isSame = isDeepStrictEqual(readTitle(written), readTitle(after));
  return isSame ? toLineFix(page, title.line, after) : [];
}

function toDressed(written: string): string {
  const { mark = '', year, month, day, title = '', version } = TITLE.exec(written)?.groups ?? {};
  const date = year && month && day ? `${year}.${month.padStart(2, '0')}.${day.padStart(2, '0')}-` : '';
  return `${mark}${date}${title}${version ? `-V${version}` : ''}`;
}
