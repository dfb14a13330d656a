// A whole article from the few fields that a test is about.

import type { Article, ArticleId } from '../../kb/article.ts';
import { paragraph } from './rich-text-of.ts';

interface ArticleFields extends Partial<Omit<Article, 'id' | 'sections'>> {
  readonly id?: string;
  readonly situation?: string;
  readonly solution?: string;
  readonly reply?: string;
}

export function articleOf({ id = 'a', situation, solution, reply, ...rest }: ArticleFields): Article {
  return {
    id: id as ArticleId,
    title: 'Um artigo',
    product: 'Geral',
    kind: 'script',
    level: [],
    audience: [],
    sections: {
      situation: situation === undefined ? [] : [paragraph(situation)],
      occursWhen: [],
      solution: solution === undefined ? [] : [paragraph(solution)],
    },
    replies: reply === undefined ? [] : [{ blocks: [paragraph(reply)] }],
    keywords: [],
    references: [],
    source: { path: `${id}.rst`, line: 1 },
    state: { kind: 'published' },
    ...rest,
  };
}
