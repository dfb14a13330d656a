import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { createAnalyser } from '../../../kb/search/analyse.ts';
import { findPassage, type Passage } from '../../../kb/search/passage.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import type { Reason } from '../../../kb/search/suggestion.ts';
import { articleOf } from '../article-of.ts';

const analyse = createAnalyser(portuguese, [['tramita', 'barramento']]);
const LONG = 'palavra '.repeat(20).trim();

/** Marks in brackets. */
const write = (passage: Passage | undefined): string | undefined =>
  passage?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const inSolution = (solution: string, ...terms: string[]) =>
  write(findPassage(articleOf({ id: 'a', title: 'Senha', solution }), terms.map(toReason), analyse));
/** The first weighs most. */
const toReason = (term: string, at: number): Reason => ({ term, field: 'solution', weight: 1 / (at + 1) });

test.each([
  [
    'a word in another form',
    'Os processos bloqueados voltam.',
    'BLOQUEADO',
    'Os processos [bloqueados] voltam.',
  ],
  ['a synonym', 'Envie pelo Tramita.', 'barramento', 'Envie pelo [Tramita].'],
  [
    'a number with its word, not the one of a list',
    '6. Espere. O status 6 é outro.',
    'status 6',
    '6. Espere. O [status 6] é outro.',
  ],
  ['what is not there', 'Envie de novo.', 'certificado', undefined],
  ['what only the title says', 'Envie de novo.', 'senha', undefined],
  ['no text', '', 'senha', undefined],
  ['several lines', 'Primeiro.\n\nA senha\nvenceu.', 'senha', 'Primeiro. A [senha] venceu.'],
])('%s', (_what, solution, term, passage) => {
  expect(inSolution(solution, term)).toBe(passage);
});

it('is a part of a long text, cut at words', () => {
  expect(inSolution(`${LONG} senha ${LONG}`, 'senha')).toMatch(
    /^…(palavra ){3,5}\[senha\]( palavra){8,10}…$/,
  );
});

it('is where most of what weighs is said together', () => {
  const text = `A senha. ${LONG} ${LONG} O certificado venceu, e a senha também.`;
  expect(inSolution(text, 'senha', 'certificado')).toMatch(/\[certificado\] venceu, e a \[senha\] também\.$/);
});

it('is of the first field that says as much: the situation before the solution', () => {
  const article = articleOf({
    id: 'a',
    title: 'Chave',
    situation: 'Esqueceu a senha.',
    solution: 'Troque a senha.',
  });
  expect(write(findPassage(article, [toReason('senha', 0)], analyse))).toBe('Esqueceu a [senha].');
});

it('is of a reply, which has gaps, only where the article says it nowhere else', () => {
  const article = articleOf({
    id: 'a',
    title: 'Chave',
    solution: 'Troque a senha.',
    reply: 'Senha do certificado.',
  });
  const reasons = ['certificado', 'senha'].map(toReason);
  expect(write(findPassage(article, reasons, analyse))).toBe('Troque a [senha].');
  expect(write(findPassage(article, reasons.slice(0, 1), analyse))).toBe('Senha do [certificado].');
});

it('is never longer than a line and a bit, and always of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const article = articleOf({ id: 'a', title: 'x', solution: `${text} senha ${text}` });
      const passage = findPassage(article, [toReason('senha', 0)], analyse);
      const said = passage?.map((span) => span.text).join('') ?? '';
      expect(said.length).toBeLessThan(140);
      expect(`${text} senha ${text}`.normalize('NFC').replace(/\s+/g, ' ')).toContain(
        said.replace(/^…|…$/g, '').slice(0, 30),
      );
    }),
  );
});
