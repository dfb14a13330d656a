// One article: the reply first, because that is what the agent came for; what it rests on below.

import { useId } from 'react';
import { i18n } from '#i18n';
import type { Article } from '../../kb/article.ts';
import { ArticleNotes } from './article-notes.tsx';
import { ArticleSections } from './article-sections.tsx';
import { ArticleTags } from './article-tags.tsx';
import type { Draft } from './draft-reply.ts';
import { LeftIcon } from './icons.tsx';
import { usePanel, usePanelActions } from './panel-context.tsx';
import type { ChosenArticle } from './panel-state.ts';
import { ReplyPart } from './reply-part.tsx';

interface ArticleViewProps {
  readonly chosen: ChosenArticle;
  readonly draft: Draft | undefined;
}

export function ArticleView({ chosen: { article }, draft }: ArticleViewProps) {
  const { back } = usePanelActions();
  const titleId = useId();
  return (
    <div className="scroll" aria-busy={article.state === 'loading'}>
      <button type="button" className="back" aria-label={i18n.t('article.backToList')} onClick={back}>
        <LeftIcon />
        {i18n.t('article.back')}
      </button>
      {article.state === 'loading' && <p className="waiting">{i18n.t('article.loading')}</p>}
      {article.state === 'failed' && (
        <div className="empty">
          <h3>{i18n.t('article.failedTitle')}</h3>
          <p>{i18n.t('article.failedText')}</p>
        </div>
      )}
      {article.state === 'ready' && draft && (
        <article className="article" data-testid="article" aria-labelledby={titleId}>
          <ArticleHead titleId={titleId} article={article.value} />
          <ReplyPart article={article.value} draft={draft} />
          <ArticleSections article={article.value} />
        </article>
      )}
    </div>
  );
}

function ArticleHead({ titleId, article }: { readonly titleId: string; readonly article: Article }) {
  const lang = usePanel(({ knowledgeBase }) =>
    knowledgeBase.state === 'ready' ? knowledgeBase.value.language : undefined,
  );
  return (
    <div className="article-head">
      <h3 id={titleId} lang={lang}>
        {article.title}
      </h3>
      <p className="meta">
        <ArticleTags article={article} />
      </p>
      <ArticleNotes article={article} />
    </div>
  );
}
