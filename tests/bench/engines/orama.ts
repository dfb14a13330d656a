// Orama, Portuguese, with its own stemmer package and boosts
// (https://docs.orama.com/docs/orama-js/text-analysis/stemming).

import { create, insertMultiple, load, save, search, type RawData, type Results } from '@orama/orama';
import { stemmer } from '@orama/stemmers/portuguese';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { FIELD_WEIGHTS, PEER_FIELDS, toPeerDocument } from '../peer-document.ts';
import type { SearchEngine } from '../search-engine.ts';

export function createEngine(): SearchEngine {
  const index = create({
    schema: { title: 'string', keywords: 'string', situation: 'string', solution: 'string', reply: 'string' },
    components: {
      tokenizer: { language: 'portuguese', stemming: true, stemmer, stopWords: [...portuguese.stopWords] },
    },
  });
  return {
    async build(articles) {
      const documents = articles.map((article, at) => ({ ...toPeerDocument(article, at), id: String(at) }));
      await insertMultiple(index, documents);
    },
    save: () => new Map([['index.json', JSON.stringify(save(index))]]),
    load(files) {
      load(index, JSON.parse(files.get('index.json') ?? '') as RawData);
    },
    search(text, limit) {
      const properties = [...PEER_FIELDS];
      // Without plugins the search is synchronous.
      const { hits } = search(index, {
        term: text,
        limit,
        properties,
        boost: FIELD_WEIGHTS,
      }) as Results<unknown>;
      return hits.map(({ id, score }) => ({ article: Number(id), score }));
    },
  };
}
