// wink-bm25-text-search, its preparation pipe of tasks with Portuguese stop words and stems in the place of the English
// ones (https://github.com/winkjs/wink-bm25-text-search#definepreptasks-tasks--field-).

import createWink from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import { FIELD_WEIGHTS, foldText, toPeerDocument, toPeerTerm } from '../peer-document.ts';
import type { SearchEngine } from '../search-engine.ts';

export function createEngine(): SearchEngine {
  const index = createWink();
  const toTerms = (words: string[]): string[] => words.flatMap((word) => toPeerTerm(word) ?? []);
  const prepare = (): unknown => index.definePrepTasks([foldText, nlp.string.tokenize0, toTerms]);
  return {
    build(articles) {
      index.defineConfig({ fldWeights: { ...FIELD_WEIGHTS } });
      prepare();
      for (const [at, article] of articles.entries()) {
        const { id, ...fields } = toPeerDocument(article, at);
        index.addDoc(fields, id);
      }
      index.consolidate();
    },
    save: () => new Map([['index.json', index.exportJSON()]]),
    load(files) {
      index.importJSON(files.get('index.json') ?? '');
      prepare();
    },
    search(text, limit) {
      return index.search(text, limit).map(([id, score]) => ({ article: Number(id), score }));
    },
  };
}
