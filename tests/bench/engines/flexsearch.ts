// FlexSearch as it comes: a Document over the fields, prefixes, its Latin encoder, suggestions for what not every word
// matches (https://github.com/nextapps-de/flexsearch#document-search-field-search). It gives an order and no score.

import { Charset, Document } from 'flexsearch';
import { PEER_FIELDS, toPeerDocument, type PeerDocument } from '../peer-document.ts';
import type { SearchEngine } from '../search-engine.ts';

export function createEngine(): SearchEngine {
  const index = new Document<PeerDocument>({
    document: { id: 'id', index: [...PEER_FIELDS] },
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
  });
  return {
    build(articles) {
      for (const [at, article] of articles.entries()) index.add(toPeerDocument(article, at));
    },
    save() {
      const files = new Map<string, string>();
      index.export((key, data) => {
        if (data !== undefined) files.set(key, data);
      });
      return files;
    },
    load(files) {
      for (const [key, data] of files) index.import(key, data);
    },
    search(text, limit) {
      const found = index.search(text, { limit, suggest: true, merge: true });
      return found.slice(0, limit).map(({ id }) => ({ article: Number(id) }));
    },
  };
}
