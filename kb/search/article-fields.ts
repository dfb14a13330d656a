// An article as the search sees it: five fields of plain text, with the weight of each.

import type { Article } from '../article.ts';
import { toPlainText } from '../rich-text/to-plain-text.ts';
import type { ArticleField } from './suggestion.ts';

/** Order is part of the index format. */
export const FIELDS: readonly ArticleField[] = ['title', 'keywords', 'situation', 'solution', 'reply'];

/** A word in the title tells more than one in a long reply; chosen round, not tuned (lesson 9 of the measurements). */
export const FIELD_WEIGHTS: Readonly<Record<ArticleField, number>> = {
  title: 4,
  keywords: 3,
  situation: 2,
  solution: 1.5,
  reply: 0.5,
};

export function toFields(article: Article): Record<ArticleField, string> {
  return {
    title: article.title,
    keywords: [...article.keywords, article.product].join('\n'),
    situation: `${toPlainText(article.sections.situation)}\n${toPlainText(article.sections.occursWhen)}`,
    solution: toPlainText(article.sections.solution),
    reply: article.replies.map((reply) => toPlainText(reply.blocks)).join('\n'),
  };
}
