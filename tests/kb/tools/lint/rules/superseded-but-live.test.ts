import { expect, it } from 'vitest';
import type { Article } from '../../../../../kb/article.ts';
import { supersedeDuplicates } from '../../../../../kb/tools/import/supersede-duplicates.ts';
import { supersededButLive } from '../../../../../kb/tools/lint/rules/superseded-but-live.ts';
import { articleOf } from '../../../article-of.ts';
import { inputOf } from '../page-of.ts';

const check = (...articles: Article[]) =>
  supersededButLive.check({ ...inputOf(), articles: supersedeDuplicates(articles) });

const FIRST = articleOf({ id: 'a', title: 'Tinta', version: 1, date: '2026-01-05' });

it('says that a newer version is live where one is', () => {
  const newer = articleOf({ id: 'b', title: 'Tinta', version: 2, date: '2026-02-05' });
  expect(check(FIRST, newer)).toMatchObject([
    { path: 'a.rst', message: 'A newer version of this article is live: b.rst:1 (V2).' },
  ]);
});

it('says of a twin, as new as the other, that only the other is suggested', () => {
  const twin = { ...FIRST, id: articleOf({ id: 'b' }).id, source: { path: 'b.rst', line: 1 } };
  expect(check(FIRST, twin)).toEqual([
    {
      path: 'b.rst',
      line: 1,
      message:
        'An article of the same title, date and version is suggested in place of this one: a.rst:1 (V1).',
      hint: 'Give one of them another title, or a higher version.',
    },
  ]);
});
