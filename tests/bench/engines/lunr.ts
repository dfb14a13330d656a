// lunr, Portuguese by lunr-languages (https://github.com/MihaiValentin/lunr-languages#usage). Its query is built term by
// term, because a ticket's colons and hyphens are operators in its query language.

import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import pt from 'lunr-languages/lunr.pt';
import { FIELD_WEIGHTS, PEER_FIELDS, toPeerDocument } from '../peer-document.ts';
import type { SearchEngine } from '../search-engine.ts';

stemmerSupport(lunr);
pt(lunr);

export function createEngine(): SearchEngine {
  let index: lunr.Index | undefined;
  return {
    build(articles) {
      index = lunr((builder) => {
        builder.use((lunr as unknown as Record<'pt', lunr.Builder.Plugin>).pt);
        builder.ref('id');
        for (const field of PEER_FIELDS) builder.field(field, { boost: FIELD_WEIGHTS[field] });
        for (const [at, article] of articles.entries()) builder.add(toPeerDocument(article, at));
      });
    },
    save: () => new Map([['index.json', JSON.stringify(index)]]),
    load(files) {
      index = lunr.Index.load(JSON.parse(files.get('index.json') ?? '') as object);
    },
    search(text, limit) {
      const found = index?.query((query) => query.term(lunr.tokenizer(text), {})) ?? [];
      return found.slice(0, limit).map(({ ref, score }) => ({ article: Number(ref), score }));
    },
  };
}
