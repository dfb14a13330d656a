import { describe, expect, it } from 'vitest';
import { nudgeSuggestions } from '../../../kb/search/nudge-suggestions.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { createRanker } from '../../../kb/search/rank-articles.ts';
import type { Suggestion } from '../../../kb/search/suggestion.ts';
import { recordUse, type UseHistory } from '../../../kb/search/use-history.ts';
import { articleOf } from '../article-of.ts';

const TERMS = new Set(['process', 'par', 'envi']);
const usedTwice = (id: string): UseHistory => recordUse(recordUse([], id, TERMS), id, TERMS);

/** Three that score 10, `second` and 5. */
function suggestionsOf(second: number): Suggestion[] {
  const articles = ['a', 'b', 'c'].map((id) =>
    articleOf({ id, title: 'Processo parado', solution: 'Envie.' }),
  );
  const ranker = createRanker({ articles, language: portuguese, synonyms: [] });
  return ranker.searchText('processo parado').suggestions.map((suggestion, at) => ({
    ...suggestion,
    score: [10, second, 5][at] ?? 0,
    strength: [0.9, 0.5, 0.1][at] ?? 0,
  }));
}

describe('an article that was used for like tickets', () => {
  it('rises over one that is hardly better, and says so', () => {
    const nudged = nudgeSuggestions(suggestionsOf(9.5), usedTwice('b'), TERMS);
    expect(nudged.map(({ id, isRaisedByUse }) => [id, isRaisedByUse])).toEqual([
      ['b', true],
      ['a', undefined],
      ['c', undefined],
    ]);
  });

  it('stays under one that is clearly better, and says nothing', () => {
    const nudged = nudgeSuggestions(suggestionsOf(9), usedTwice('b'), TERMS);
    expect(nudged.map(({ id, isRaisedByUse }) => [id, isRaisedByUse])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
    ]);
  });

  it('is no surer for it, and none below it is surer', () => {
    const nudged = nudgeSuggestions(suggestionsOf(9.5), usedTwice('b'), TERMS);
    expect(nudged.map(({ strength }) => strength)).toEqual([0.5, 0.5, 0.1]);
  });

  it('comes from nowhere never', () => {
    expect(nudgeSuggestions(suggestionsOf(9.5), usedTwice('z'), TERMS).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
