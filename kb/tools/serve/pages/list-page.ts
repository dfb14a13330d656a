// All articles by product, the ones that the filter leaves, with what lint counts in each.

import type { Article } from '../../../article.ts';
import { fold } from '../../../search/fold.ts';
import type { Finding } from '../../lint/finding.ts';
import { groupByFile } from '../../report/data/count-findings.ts';
import { html, type Html } from '../../report/html.ts';
import { breakable } from '../../report/sections/source-place.ts';
import { findArticleFindings } from '../find-article-findings.ts';
import type { PreviewContext } from '../preview-context.ts';
import { toAddress } from '../to-address.ts';
import { ARTICLE_LANGUAGE } from './article-text.ts';
import { findingCounts, findingNotes } from './finding-notes.ts';
import { frame } from './frame.ts';

/** @param query every word of it must stand in an article that is listed */
export function listPage(context: PreviewContext, query: string): Html {
  const { preview, words } = context;
  const { articles } = preview;
  const isFiltered = query.trim() !== '';
  const shown = articles.filter((article) => holds(article, query));
  return frame(context, {
    at: '/',
    kicker: words.kicker,
    title: words.articles,
    facts: html`<p class="made">
      ${words.list.counts(articles.length, new Set(articles.map(({ product }) => product)).size)}
      <span class="tags">${tagsOf(context, preview.findings)}</span>
    </p>`,
    form: html`<form class="ask" action="/" data-asked="typing" role="search">
      <label for="q">${words.list.filter}</label>
      <input id="q" name="q" type="search" value="${query}" autocomplete="off" spellcheck="false" />
    </form>`,
    said: isFiltered ? (shown.length === 0 ? words.list.none : words.list.found(shown.length)) : undefined,
    content: html`${articles.length === 0 ? html`<p class="none">${words.list.empty}</p>` : undefined}
    ${groupByProduct(context, shown).map((group) => productSection(context, group))}
    ${isFiltered ? undefined : otherFiles(context)}`,
  });
}

function holds({ title, product, keywords, source }: Article, query: string): boolean {
  const text = fold([title, product, source.path, ...keywords].join('\n'));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

type ProductGroup = readonly [product: string, articles: readonly Article[]];

function groupByProduct({ compare }: PreviewContext, articles: readonly Article[]): ProductGroup[] {
  const products = [...new Set(articles.map(({ product }) => product))].toSorted(compare);
  return products.map((product) => [
    product,
    articles.filter((article) => article.product === product).toSorted((a, b) => compare(a.title, b.title)),
  ]);
}

function productSection(context: PreviewContext, [product, articles]: ProductGroup): Html {
  return html`<section>
    <h2 lang="${ARTICLE_LANGUAGE}">${product}</h2>
    <ul class="rows">
      ${articles.map((article) => row(context, article))}
    </ul>
  </section>`;
}

function row(context: PreviewContext, article: Article): Html {
  const { preview, words, day } = context;
  const { kind, level, date, state, replies } = article;
  const meta = [
    words.article.kinds[kind],
    ...level.map((one) => one.level),
    ...(date === undefined ? [] : [day(date)]),
  ];
  return html`<li class="row">
    <p>
      <a class="article-title" href="${toAddress(article)}" lang="${ARTICLE_LANGUAGE}">${article.title}</a>
      <span class="meta">${meta.join(' · ')}</span>
    </p>
    <p class="tags">
      ${state.kind === 'superseded' ? html`<span class="tag tag-note">${words.list.superseded}</span>` : undefined}
      ${kind === 'script' && replies.length === 0 ? html`<span class="tag tag-open">${words.list.unwritten}</span>` : undefined}
      ${findingCounts(context, findArticleFindings(preview, article))}
    </p>
  </li>`;
}

function tagsOf(context: PreviewContext, findings: readonly Finding[]): Html | readonly Html[] {
  const counts = findingCounts(context, findings);
  return counts.length > 0
    ? counts
    : html`<span class="tag tag-note">${context.words.list.noFindings}</span>`;
}

/** Index pages have findings and no article to show them in. What could not be read is in the banner. */
function otherFiles(context: PreviewContext): Html | undefined {
  const { articles, failed, findings } = context.preview;
  const shownElsewhere = new Set([
    ...articles.map(({ source }) => source.path),
    ...failed.map(({ path }) => path),
  ]);
  const files = groupByFile(findings.filter(({ path }) => !shownElsewhere.has(path)));
  if (files.length === 0) return undefined;
  return html`<section>
    <h2>${context.words.list.otherFiles}</h2>
    ${files.map(
      (file) =>
        html`<h3><code>${breakable(file.path)}</code></h3>
          ${findingNotes(context, file.findings)}`,
    )}
  </section>`;
}
