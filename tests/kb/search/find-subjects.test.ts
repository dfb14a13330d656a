import { describe, expect, it, test } from 'vitest';
import { findSubjects, splitSubjects } from '../../../kb/search/find-subjects.ts';
import type { Suggestion } from '../../../kb/search/suggestion.ts';

const FIRST = 'O processo não sai do status 2 desde segunda-feira.';
const SECOND = 'O certificado do portal venceu ontem e nada conecta.';

describe('what its writer set apart', () => {
  test.each([
    ['numbers', `Temos dúvidas:\n1) ${FIRST}\n2) ${SECOND}`, [`1) ${FIRST}`, `2) ${SECOND}`]],
    ['bullets', `- ${FIRST}\n- ${SECOND}`, [`- ${FIRST}`, `- ${SECOND}`]],
    ['letters', `a) ${FIRST}\nb) ${SECOND}`, [`a) ${FIRST}`, `b) ${SECOND}`]],
    ['paragraphs', `${FIRST}\n\n${SECOND}`, [FIRST, SECOND]],
    ['one line', `${FIRST} ${SECOND}`, []],
    ['lines of a paragraph', `${FIRST}\n${SECOND}`, []],
    ['a paragraph that announces the next', `Vejam a falha do envio externo:\n\n${FIRST}`, []],
    [
      'a paragraph that announces the first of two',
      `Temos duas dúvidas sobre o portal:\n\n${FIRST}\n\n${SECOND}`,
      [`Temos duas dúvidas sobre o portal:\n\n${FIRST}`, SECOND],
    ],
    ['numbers with blank lines between', `1) ${FIRST}\n\n2) ${SECOND}`, [`1) ${FIRST}`, `2) ${SECOND}`]],
    ['a closing question', `${FIRST}\n\nPodem verificar para onde ele foi?`, []],
    ['a short paragraph', `${FIRST}\n\nObrigada mesmo.`, []],
    ['a long list', Array.from({ length: 9 }, (_, at) => `${at + 1}. ${FIRST}`).join('\n'), []],
  ])('%s', (_what, text, parts) => {
    expect(splitSubjects(text)).toEqual(parts);
  });
});

it('is quick about a text of blank lines', () => {
  const start = performance.now();
  splitSubjects(`- a\n- b${'\n'.repeat(100_000)}x`);
  expect(performance.now() - start).toBeLessThan(3_000);
});

describe('a ticket asks two things', () => {
  const suggest = (...ids: string[]) =>
    ids.map((id) => ({ id, strength: id === 'fraco' ? 0 : 1 }) as unknown as Suggestion);
  const find = (first: readonly Suggestion[], second: readonly Suggestion[]) =>
    findSubjects(
      `${FIRST}\n\n${SECOND}`,
      (part) => (part === FIRST ? first : second),
      ({ strength }) => strength > 0,
    );

  it('when two parts are answered by different articles', () => {
    expect(find(suggest('a', 'b'), suggest('c', 'd')).map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  test.each([
    ['share an article', suggest('a', 'b'), suggest('c', 'a')],
    ['are not both answered', suggest('a'), suggest('fraco')],
    ['find nothing', [], []],
  ])('not when they %s', (_what, first, second) => {
    expect(find(first, second)).toEqual([]);
  });
});
