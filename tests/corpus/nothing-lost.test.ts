// What the public wiki says is in its articles, page by page, where it lies beside the project.

import { beforeAll, describe, expect, it } from 'vitest';
import { toPlainText } from '../../kb/rich-text/to-plain-text.ts';
import type { Page } from '../../kb/tools/import/page.ts';
import { prepareRst } from '../../kb/tools/import/prepare-rst.ts';
import { hasWiki, importWiki, WIKI } from './wiki.ts';

const UNDERLINE = /^([=~\-+^])\1{2,}$/;
const toWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

describe.skipIf(!hasWiki)(`the pages of the public wiki (skipped without ${WIKI}, 2026-11-20)`, () => {
  let pages: readonly Page[];

  beforeAll(async () => {
    pages = (await importWiki()).pages.filter(({ format }) => format === 'rst');
  }, 180_000);

  it('have every line with a whole underline among their headings', () => {
    const lost = pages.flatMap(({ path, lines, headings }) => {
      const known = new Set(headings.map(({ line }) => line));
      const isHeading = (line: string, at: number): boolean =>
        /^\S/.test(line) && UNDERLINE.test(lines[at + 1]?.trimEnd() ?? '') && (lines[at - 1] ?? '') === '';
      return lines.flatMap((line, at) =>
        isHeading(line, at) && !known.has(at + 1) ? [`${path}:${at + 1}`] : [],
      );
    });
    expect(lost).toEqual([]);
  });

  it('have all that stands at the margin in an article, unless they are scripts', () => {
    const lost = pages
      .filter(({ articles }) => articles.length > 0 && articles.every(({ kind }) => kind !== 'script'))
      .flatMap(({ path, lines, headings, articles }) => {
        const texts = articles.map(({ title, sections }) => `${title} ${toPlainText(sections.solution)}`);
        const said = new Set(toWords([...texts, ...headings.map(({ text }) => text)].join(' ')));
        return prepareRst(lines.join('\n'))
          .split('\n')
          .flatMap((line, at) =>
            /^[\p{L}*`]/u.test(line) &&
            toWords(line.replace(/<[^>]*>|https?:\S+|:download:/g, '')).some((word) => !said.has(word))
              ? [`${path}:${at + 1}`]
              : [],
          );
      });
    expect(lost).toEqual([]);
  });
});
