import { expect, test } from 'vitest';
import { createBundleAnalyser } from '../../../kb/bundle/create-bundle-analyser.ts';
import { findPassages } from '../../../utils/knowledge-base/find-passages.ts';
import { articleOf, toId } from '../../support/fake-panel-ports.ts';

const KNOWLEDGE_BASE = {
  analyser: async () => createBundleAnalyser({}),
  async read(id: string) {
    if (id !== 'guia/um') throw new Error(`There is no ${id}.`);
    return articleOf();
  },
};

test('each suggestion has its article’s words, and one whose article is gone has none', async () => {
  const reasons = [{ term: 'destinos', field: 'situation' as const, weight: 1 }];
  const passages = await findPassages(KNOWLEDGE_BASE, [
    { id: toId('guia/um'), reasons },
    { id: toId('guia/nada'), reasons },
  ]);
  expect(passages).toEqual({
    'guia/um': [
      { text: 'O ', isMarked: false },
      { text: 'destino', isMarked: true },
      { text: ' diz que nada recebeu.', isMarked: false },
    ],
  });
});

test('a suggestion whose words its text does not say has none', async () => {
  const asked = [
    { id: toId('guia/um'), reasons: [{ term: 'entregue', field: 'title' as const, weight: 1 }] },
  ];
  expect(await findPassages(KNOWLEDGE_BASE, asked)).toEqual({});
});
