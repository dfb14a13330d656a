// Product, support level and month of an article, as small labels.

import { i18n } from '#i18n';
import type { Article } from '../../kb/article.ts';
import { toMonth } from './to-month.ts';

interface ArticleTagsProps {
  readonly article: Pick<Article, 'product' | 'level'> & { readonly date?: string };
}

export function ArticleTags({ article }: ArticleTagsProps) {
  const levels = [...new Set(article.level.map(({ level }) => level))];
  return (
    <span className="tags">
      {article.product && <span className="tag">{article.product}</span>}{' '}
      {levels.map((level) => (
        <span key={level} className="tag">
          {level}{' '}
        </span>
      ))}
      {article.date && <span className="date">{toMonth(article.date, i18n.t('languageTag'))}</span>}
    </span>
  );
}
