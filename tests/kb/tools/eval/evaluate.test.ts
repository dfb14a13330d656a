import { expect, it } from 'vitest';
import { createBundleRanker } from '../../../../kb/bundle/create-bundle-ranker.ts';
import { evaluate } from '../../../../kb/tools/eval/evaluate.ts';
import { articleOf } from '../../article-of.ts';

const ranker = createBundleRanker({
  articles: [
    articleOf({ id: 'um', title: 'Senha esquecida', source: { path: 'faq.rst', line: 1 } }),
    articleOf({ id: 'dois', title: 'Senha trocada', source: { path: 'faq.rst', line: 2 } }),
    articleOf({ id: 'tres', title: 'Envio parado', source: { path: 'envio.rst', line: 1 } }),
  ],
  indexFile: undefined,
});

it('judges by path, and by title where the label has one', () => {
  const evaluation = evaluate(ranker, [
    {
      id: 'titled',
      text: 'senha trocada',
      relevant: [{ path: 'faq.rst', title: 'Senha trocada', grade: 2 }],
    },
    {
      id: 'other-title',
      text: 'senha trocada',
      relevant: [{ path: 'faq.rst', title: 'Senha esquecida', grade: 2 }],
    },
    { id: 'page', text: 'envio parado', relevant: [{ path: 'envio.rst', grade: 2 }] },
    { id: 'none', text: 'impressora sem papel', relevant: [] },
  ]);
  expect(evaluation).toMatchObject({ n: 4, answerable: 3, unanswerable: 1, hitAt3: 1, auroc: 1 });
  expect(evaluation.hitAt1).toBeCloseTo(2 / 3);
  expect(evaluation.tickets.map(({ id, ranked }) => [id, ranked.map(({ title }) => title)])).toEqual([
    ['titled', ['Senha trocada', 'Senha esquecida']],
    ['other-title', ['Senha trocada', 'Senha esquecida']],
    ['page', ['Envio parado']],
    ['none', []],
  ]);
  expect(evaluation.tickets.at(-1)).toEqual({ id: 'none', abstained: true, score: 0, ranked: [] });
});

it('a second article of the same page earns nothing more', () => {
  const { ndcgAt10 } = evaluate(ranker, [
    { id: 'twice', text: 'senha', relevant: [{ path: 'faq.rst', grade: 2 }] },
  ]);
  expect(ndcgAt10).toBe(1);
});
