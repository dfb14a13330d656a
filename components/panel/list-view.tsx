// What answers this ticket: what was read, the search box, and the list or why there is none.

import { useId } from 'react';
import { i18n } from '#i18n';
import { NoAnswer } from './no-answer.tsx';
import { Notice } from './notice.tsx';
import { usePanelActions } from './panel-context.tsx';
import type { Work } from './panel-state.ts';
import { hasAnswer, toSubjects } from './ranking-answers.ts';
import { ReadSummary } from './read-summary.tsx';
import { SearchBox } from './search-box.tsx';
import { shownList } from './shown-list.ts';
import { SubjectLists } from './subject-lists.tsx';
import { SuggestionList } from './suggestion-list.tsx';

export function ListView({ work }: { readonly work: Work }) {
  if (work.ranking.state === 'failed') return <KnowledgeBaseFailed />;
  return (
    <div className="scroll">
      <ReadSummary work={work} />
      <SearchBox text={work.search?.text ?? ''} />
      {work.search ? <SearchResults work={work} /> : <Answers work={work} />}
    </div>
  );
}

function Answers({ work }: { readonly work: Work }) {
  const titleId = useId();
  if (work.ranking.state !== 'ready') return <p className="waiting">{i18n.t('suggestions.loading')}</p>;
  const ranking = work.ranking.value;
  const subjects = toSubjects(ranking);
  if (subjects.length > 0) return <SubjectLists subjects={subjects} work={work} />;
  const isAnswered = hasAnswer(ranking);
  return (
    <>
      {!isAnswered && <NoAnswer nearest={ranking.suggestions.length} nearestShown={work.nearestShown} />}
      <SuggestionList
        titleId={titleId}
        suggestions={shownList(work)}
        selected={work.selected}
        passages={work.passages}
      >
        <h3 id={titleId} className={isAnswered ? 'hidden' : 'list-title'}>
          {isAnswered ? i18n.t('suggestions.title') : i18n.t('noAnswer.nearest')}
        </h3>
      </SuggestionList>
    </>
  );
}

function SearchResults({ work }: { readonly work: Work }) {
  const titleId = useId();
  const results = work.search?.results;
  const count = results?.state === 'ready' ? results.value.suggestions.length : undefined;
  return (
    <>
      <p className="hidden" aria-live="polite">
        {count !== undefined && count > 0 && i18n.t('search.found', count)}
      </p>
      {count === 0 && (
        <div className="empty" aria-live="polite">
          <h3>{i18n.t('search.none')}</h3>
          <p>{i18n.t('search.noneText')}</p>
        </div>
      )}
      {results?.state === 'failed' && <KnowledgeBaseFailed />}
      <SuggestionList titleId={titleId} suggestions={shownList(work)} selected={work.selected}>
        <h3 id={titleId} className="list-title">
          {i18n.t('search.results')}
        </h3>
      </SuggestionList>
    </>
  );
}

function KnowledgeBaseFailed() {
  const { reloadKnowledgeBase } = usePanelActions();
  return (
    <Notice title={i18n.t('knowledgeBase.failedTitle')} text={i18n.t('knowledgeBase.failedText')}>
      <button type="button" className="button" onClick={reloadKnowledgeBase}>
        {i18n.t('knowledgeBase.retry')}
      </button>
    </Notice>
  );
}
