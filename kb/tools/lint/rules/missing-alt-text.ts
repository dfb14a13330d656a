import { checkLines } from '../check-lines.ts';
import { onlyLive } from '../live-pages.ts';
import type { Page } from '../../import/page.ts';
import type { Rule } from '../rule.ts';

const RST_IMAGE = /^(\s*)\.\. (?:\|[^|]+\| )?(?:image|figure)::/;

export const missingAltText: Rule = {
  id: 'missing-alt-text',
  severity: 'warning',
  summary: 'Without alternative text an image says nothing to a screen reader, nor to the search.',
  check: (input) =>
    checkLines(onlyLive(input), (line, page, lineNumber) =>
      hasImageWithoutAlt(line, page, lineNumber)
        ? {
            message: 'The image has no alternative text.',
            hint: `Say in a few words what it shows${page.format === 'rst' ? ', in an option ":alt:" under the image' : ''}.`,
          }
        : undefined,
    ),
};

function hasImageWithoutAlt(line: string, page: Page, lineNumber: number): boolean {
  switch (page.format) {
    case 'rst':
      return RST_IMAGE.test(line) && !hasAltOption(page.lines.slice(lineNumber));
    case 'markdown':
      return /!\[\s*\]\(/.test(line) || hasBareImageTag(line);
    case 'html':
      return hasBareImageTag(line);
    default:
      return false;
  }
}

/** Options stand directly under the directive, one a line. */
function hasAltOption(after: readonly string[]): boolean {
  const end = after.findIndex((line) => !/^\s+:[\w-]+:/.test(line));
  return after.slice(0, end < 0 ? undefined : end).some((line) => /^\s+:alt:\s*\S/.test(line));
}

/** An empty alt is right for an image that only decorates. */
const hasBareImageTag = (line: string): boolean =>
  [...line.matchAll(/<img\b[^>]*>/gi)].some(([tag]) => !/\salt\s*=/i.test(tag));
