// The short sections of a script, side by side: who answers, for whom, and the words that find it.

import type { Article } from '../../../article.ts';
import type { SectionName } from '../../lint/section-titles.ts';
import { html, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';
import { ARTICLE_LANGUAGE } from './article-text.ts';

export function articleFacts(
  { words, names }: PreviewContext,
  { level, audience, keywords }: Article,
  notes: (name: SectionName) => Html | undefined,
): Html {
  const { sections: titles } = names.coverage;
  const levels = level.map((one) => (one.condition ? `${one.level}, ${one.condition}` : one.level));
  const audiences = audience.map((one) => names.people.audiences[one]);
  const list = (values: readonly string[], language?: string): Html =>
    values.length === 0
      ? html`<p class="none">${words.article.notSaid}</p>`
      : html`<ul class="names" ${language ? html`lang="${language}"` : ''}>
          ${values.map((value) => html`<li>${value}</li>`)}
        </ul>`;
  return html`<dl class="facts">
    <div>
      <dt>${titles.level}</dt>
      <dd>${list(levels, ARTICLE_LANGUAGE)} ${notes('level')}</dd>
    </div>
    <div>
      <dt>${titles.audience}</dt>
      <dd>${list(audiences)} ${notes('audience')}</dd>
    </div>
    <div class="wide">
      <dt>${titles.keywords}</dt>
      <dd>${list(keywords, ARTICLE_LANGUAGE)} ${notes('keywords')}</dd>
    </div>
  </dl>`;
}
