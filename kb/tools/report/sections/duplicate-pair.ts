// Two articles in two columns, section by section. What both say is folded to a line, what one says is marked.

import type { Article } from '../../../article.ts';
import type { NearDuplicate } from '../../find-near-duplicates.ts';
import { html, type Html } from '../html.ts';
import type { PartRuns } from '../data/compare-articles.ts';
import type { Run } from '../data/compare-sentences.ts';
import type { ReportContext } from '../report-context.ts';
import { sourcePlace } from './source-place.ts';

/** Shorter runs that both have are shown, for context. */
const FOLD_FROM = 3;

export function pairTitles(context: ReportContext, { article, twin }: NearDuplicate): Html {
  return html`<div class="sides sides-head">
    ${side('A', titleOf(context, article))}${side('B', titleOf(context, twin))}
  </div>`;
}

export function comparison(context: ReportContext, parts: readonly PartRuns[]): Html {
  const { duplicates: said } = context.words;
  return html`${parts.map(
    ({ part, runs }) =>
      html`<p class="part">${said[part]}</p>
        ${runs.map((run) => runRow(context, run))}`,
  )}`;
}

function titleOf({ words, input, day }: ReportContext, article: Article): Html {
  const meta = [
    article.product,
    ...(article.date === undefined ? [] : [day(article.date)]),
    ...(article.version === undefined ? [] : [`V${article.version}`]),
    ...(article.state.kind === 'superseded' ? [words.duplicates.superseded] : []),
  ];
  return html`<span class="article-title">${article.title}</span>
    <span class="meta">${meta.join(' · ')}</span>
    <span class="place">${sourcePlace(input, article.source.path, article.source.line)}</span>`;
}

function runRow({ words }: ReportContext, run: Run): Html {
  const { duplicates: said } = words;
  if (run.kind === 'same') {
    const text = run.sentences.length < FOLD_FROM ? run.sentences.join(' ') : said.same(run.sentences.length);
    return html`<p class="same">= ${text}</p>`;
  }
  const marked = (sentences: readonly string[]): Html =>
    sentences.length === 0
      ? html`<span class="none">(${said.nothing})</span>`
      : html`${sentences.map((sentence) => html`<mark>${sentence}</mark> `)}`;
  return html`<div class="sides">${side('A', marked(run.a))}${side('B', marked(run.b))}</div>`;
}

function side(name: 'A' | 'B', content: Html): Html {
  return html`<div class="side">
    <span class="side-name">${name}</span>
    <div>${content}</div>
  </div>`;
}
