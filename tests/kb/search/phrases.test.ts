import { expect, it, test } from 'vitest';
import { createPhraseFinder } from '../../../kb/search/phrases.ts';
import { collectStatistics } from '../../../kb/search/term-statistics.ts';

const terms = (text: string) => text.split(' ').flatMap((term) => (term === '' ? [] : [{ term }]));
const article = (title: string, solution: string) => [title, '', '', solution, ''].map(terms);
const statistics = collectStatistics([
  article('hash nao confere', 'o hash de um componente nao confere com o documento'),
  article('confere hash', 'nao hash confere componente de um'),
]);
/** Every term is worth 1, so that a credit is a number of terms. */
const find = createPhraseFinder(statistics, () => 1);

test.each([
  ['a phrase of the title', 'diz hash nao confere', [3, 0]],
  ['a phrase of the text', 'um componente nao', [3, 0]],
  ['phrases that overlap count their words once', 'hash de um componente', [4, 0]],
  ['two words in a row are common speech', 'um hash nao', [0, 0]],
  ['words of two fields are no phrase', 'nao confere o', [0, 0]],
  ['an unknown word in between', 'hash xyz nao confere', [0, 0]],
  ['nothing', '', [0, 0]],
] as const)('%s', (_what, query, credits) => {
  const inPhrases = find(terms(query).map(({ term }) => term));
  expect([inPhrases(0), inPhrases(1)]).toEqual(credits);
});

it('a phrase said twice in the ticket counts once', () => {
  const twice = 'hash nao confere hash nao confere'.split(' ');
  expect(find(twice)(0)).toBe(3);
});
