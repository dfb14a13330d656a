// One article: what is known of it, its sections in their order, its replies, and every finding where it belongs.

import type { Article } from '../../../article.ts';
import type { RichText } from '../../../rich-text/rich-text.ts';
import type { SectionName } from '../../lint/section-titles.ts';
import { html, type Html } from '../../report/html.ts';
import { breakable } from '../../report/sections/source-place.ts';
import { findArticleFindings, groupBySection } from '../find-article-findings.ts';
import type { PreviewContext } from '../preview-context.ts';
import { articleFacts } from './article-facts.ts';
import { articleText } from './article-text.ts';
import { findingCounts, findingNotes } from './finding-notes.ts';
import { frame } from './frame.ts';
import { repliesOf } from './reply-pair.ts';

export function articlePage(context: PreviewContext, article: Article): Html {
  const { preview, words, day } = context;
  const { product, kind, date, version, source } = article;
  const findings = findArticleFindings(preview, article);
  const bySection = groupBySection(preview, article, findings);
  const notes = (name: SectionName | undefined): Html | undefined =>
    findingNotes(context, bySection.get(name));
  const made = [
    ...(date === undefined ? [] : [day(date)]),
    ...(version === undefined ? [] : [words.article.version(version)]),
  ];
  return frame(context, {
    kicker: `${product} · ${words.article.kinds[kind]}`,
    title: article.title,
    facts: html`<p class="made">
      ${made.length > 0 ? html`${made.join(' · ')} · ` : undefined}<code
        >${breakable(source.path)}:${source.line}</code
      >
      <span class="tags">${findingCounts(context, findings)}</span>
    </p>`,
    content: html`
      ${article.state.kind === 'superseded' ? html`<p class="notice">${words.article.superseded}</p>` : undefined}
      ${notes(undefined)}
      ${kind === 'script' ? scriptSections(context, article, notes) : pageText(context, article)}
    `,
  });
}

type Notes = (name: SectionName) => Html | undefined;

/** In the order of the file but for the short ones, which stand beside the text: they say what the article is for. */
function scriptSections(context: PreviewContext, article: Article, notes: Notes): Html {
  const { sections: titles } = context.names.coverage;
  const { sections, references } = article;
  return html`<div class="script">
      ${articleFacts(context, article, notes)}
      ${section(context, titles.situation, sections.situation, notes('situation'))}
      ${section(context, titles.occursWhen, sections.occursWhen, notes('occursWhen'))}
      ${section(context, titles.solution, sections.solution, notes('solution'))}
    </div>
    <section>
      <h2>${context.words.article.replies}</h2>
      ${notes('reply')} ${repliesOf(context, article)}
    </section>
    ${section(context, titles.references, references, notes('references'))}`;
}

function pageText(context: PreviewContext, { sections }: Article): Html {
  return section(context, context.words.article.text, sections.solution, undefined);
}

function section(context: PreviewContext, title: string, blocks: RichText, notes: Html | undefined): Html {
  // Of an empty section the finding says it.
  const isSaid = blocks.length === 0 && notes !== undefined;
  return html`<section>
    <h2>${title}</h2>
    ${notes} ${isSaid ? undefined : articleText(context, blocks)}
  </section>`;
}
