// Articles one below the other, each with its product, what is to be said of it, and its place in the sources.

import type { Article } from '../../../article.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { sourcePlace } from './source-place.ts';

/** @param remark said after the product, such as the article's age */
export function articleList(
  { input }: ReportContext,
  articles: readonly Article[],
  remark: (article: Article) => string | undefined = () => undefined,
): Html {
  return html`<ul class="articles">
    ${articles.map((article) => {
      const meta = [article.product, remark(article)].filter((text) => text !== undefined);
      return html`<li>
        <span class="article-title">${article.title}</span>
        <span class="meta">${meta.join(' · ')}</span>
        <span class="place">${sourcePlace(input, article.source.path, article.source.line)}</span>
      </li>`;
    })}
  </ul>`;
}
