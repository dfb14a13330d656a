import { expect, it } from 'vitest';
import type { KnowledgeBase } from '../../../../kb/bundle/knowledge-base.ts';
import { describeExplanation } from '../../../../kb/tools/eval/describe-explanation.ts';
import { explainTicket } from '../../../../kb/tools/eval/explain-ticket.ts';
import { articleOf } from '../../article-of.ts';

const pathOf = (name: string) => ({ source: { path: `${name}.rst`, line: 1 } });
const KB = {
  articles: [
    articleOf({ id: 'a', title: 'Caixa cheia', solution: 'Apague mensagens antigas.', ...pathOf('cheia') }),
    articleOf({ id: 'b', title: 'Caixa vazia', solution: 'Espere.', ...pathOf('vazia') }),
    articleOf({ id: 'c', title: 'Impressora parada', ...pathOf('impressora') }),
    articleOf({ id: 'd', title: 'Caixa antiga', ...pathOf('antiga'), state: { kind: 'superseded' } }),
  ],
  products: [],
  indexFile: undefined,
} as unknown as KnowledgeBase;

const TICKET = {
  id: 'x',
  text: 'Bom dia,\n\nA caixa está cheia de mensagens.\n\nAtenciosamente,\nMaria',
  relevant: [
    { path: 'vazia.rst', grade: 2 as const },
    { path: 'antiga.rst', grade: 1 as const },
    { path: 'nada.rst', grade: 1 as const },
    { path: 'impressora.rst', title: 'Impressora parada', grade: 1 as const },
  ],
};
const explanation = explainTicket(KB, TICKET);

it('gives what was read, and its terms by rarity with the articles that have them', () => {
  expect(explanation.readText).not.toMatch(/Bom dia|Maria/);
  expect(explanation.textChars).toBe(TICKET.text.length);
  const caixa = explanation.terms.find(({ surface }) => surface === 'caixa');
  const cheia = explanation.terms.find(({ surface }) => surface === 'cheia');
  expect(caixa?.articles).toBe(2);
  expect(cheia).toMatchObject({ articles: 1, idf: 1 });
  expect(explanation.terms.map(({ idf }) => idf)).toEqual(
    explanation.terms.map(({ idf }) => idf).toSorted((a, b) => b - a),
  );
});

it('gives the ranked articles with grade, score and the terms they have, by field', () => {
  const [first, second] = explanation.ranked;
  expect(first).toMatchObject({ title: 'Caixa cheia', grade: 0 });
  expect(Object.keys(first?.terms ?? {})).toEqual(['title', 'solution']);
  expect(first?.terms.title).toHaveLength(2);
  expect(second).toMatchObject({ title: 'Caixa vazia', grade: 2 });
});

it('says where the labelled articles stand, and what they lack beside the first', () => {
  const [vazia, antiga, nada, impressora] = explanation.labels;
  expect(vazia).toMatchObject({ place: 2, state: 'published' });
  expect(vazia?.lacks).toHaveLength(2);
  expect(antiga).toMatchObject({ state: 'withdrawn', lacks: [] });
  expect(nada).toMatchObject({ state: 'missing', lacks: [] });
  expect(impressora).toMatchObject({ state: 'published' });
  expect(impressora?.place).toBeUndefined();
});

it('is told in words', () => {
  const words = describeExplanation(explanation);
  expect(words).toContain(
    `x: read after cleaning, ${explanation.readText.length} of ${TICKET.text.length} characters`,
  );
  expect(words).toContain('  2. [grade 2] Caixa vazia');
  expect(words).toContain('grade 2, place 2: vazia.rst\n     the first has, and this one lacks: ');
  expect(words).toContain('grade 1, superseded or a draft: antiga.rst');
  expect(words).toContain('grade 1, not in the bundle: nada.rst');
  expect(words).toContain('grade 1, not found: Impressora parada (impressora.rst)');
});
