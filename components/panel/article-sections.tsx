// What the reply rests on: the article's own sections, for the agent to read.

import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { Article } from '../../kb/article.ts';
import type { RichText } from '../../kb/rich-text/rich-text.ts';
import { toHtml } from '../../kb/rich-text/to-html.ts';
import { sanitizeHtml } from '../../utils/sanitize.ts';
import { usePanel } from './panel-context.tsx';
import { SafeHtmlBlock } from './safe-html.tsx';

interface Section {
  readonly title: string;
  readonly blocks: RichText;
  /** Written for the agent, never for the requester. */
  readonly isInternal?: boolean;
}

export function ArticleSections({ article }: { readonly article: Article }) {
  const lang = usePanel(({ knowledgeBase }) =>
    knowledgeBase.state === 'ready' ? knowledgeBase.value.language : undefined,
  );
  return listSections(article).map(({ title, blocks, isInternal }) => (
    <Fragment key={title}>
      <h4 className="section-title">
        {title}
        {isInternal && <span className="tag tag-internal">{i18n.t('article.solutionInternal')}</span>}
      </h4>
      <SafeHtmlBlock html={sanitizeHtml(toHtml(blocks))} lang={lang} />
    </Fragment>
  ));
}

function listSections({ sections, references }: Article): Section[] {
  const all: Section[] = [
    { title: i18n.t('article.situation'), blocks: sections.situation },
    { title: i18n.t('article.occursWhen'), blocks: sections.occursWhen },
    { title: i18n.t('article.solution'), blocks: sections.solution, isInternal: true },
    { title: i18n.t('article.references'), blocks: references },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}
