// MiniSearch, with the term processing and field boosts that its documentation shows
// (https://lucaong.github.io/minisearch/#md:term-processing).

import MiniSearch, { type Options } from 'minisearch';
import {
  FIELD_WEIGHTS,
  foldText,
  PEER_FIELDS,
  toPeerDocument,
  toPeerTerm,
  type PeerDocument,
} from '../peer-document.ts';
import type { SearchEngine } from '../search-engine.ts';

const OPTIONS: Options<PeerDocument> = {
  fields: [...PEER_FIELDS],
  processTerm: (word) => toPeerTerm(foldText(word)) ?? null,
  searchOptions: { boost: { ...FIELD_WEIGHTS } },
};

export function createEngine(): SearchEngine {
  let index = new MiniSearch(OPTIONS);
  return {
    build(articles) {
      index.addAll(articles.map(toPeerDocument));
    },
    save: () => new Map([['index.json', JSON.stringify(index)]]),
    load(files) {
      index = MiniSearch.loadJSON(files.get('index.json') ?? '', OPTIONS);
    },
    search(text, limit) {
      const found = index.search(text).slice(0, limit);
      return found.map(({ id, score }) => ({ article: Number(id), score }));
    },
  };
}
