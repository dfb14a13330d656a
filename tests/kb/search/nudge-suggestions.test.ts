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
function suggestionsOf(second: number, strengths = [0.6, 0.5, 0.1]): Suggestion[] {
  const articles = ['a', 'b', 'c'].map((id) =>
    articleOf({ id, title: 'Processo parado', solution: 'Envie.' }),
  );
  const ranker = createRanker({ articles, language: portuguese, synonyms: [] });
  return ranker.searchText('processo parado').suggestions.map((suggestion, at) => ({
    ...suggestion,
    score: [10, second, 5][at] ?? 0,
    strength: strengths[at] ?? 0,
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

  it.each([
    [0.9, 0.6, 'a sure answer'],
    [0.3, 0.2, 'a likelier band'],
    [0.14, 0.12, 'the bar under which no article is offered'],
  ])('never rises from %d over %d: %s', (first, second) => {
    const nudged = nudgeSuggestions(suggestionsOf(9.9, [first, second, 0]), usedTwice('b'), TERMS);
    expect(nudged.map(({ id, strength }) => [id, strength]).slice(0, 2)).toEqual([
      ['a', first],
      ['b', second],
    ]);
  });

  it('comes from nowhere never', () => {
    expect(nudgeSuggestions(suggestionsOf(9.5), usedTwice('z'), TERMS).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
