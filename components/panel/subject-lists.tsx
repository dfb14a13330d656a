// A ticket that asks two things: what answers each, under the requester's own words.

import { useId } from 'react';
import { i18n } from '#i18n';
import type { Subject } from '../../kb/search/find-subjects.ts';
import type { Work } from './panel-state.ts';
import { SuggestionList } from './suggestion-list.tsx';

/** Two lines of the panel. */
const MAX_QUOTED_CHARS = 80;

interface SubjectListsProps {
  readonly subjects: readonly Subject[];
  readonly work: Work;
}

export function SubjectLists({ subjects, work }: SubjectListsProps) {
  const id = useId();
  return (
    <>
      <div className="subjects" data-testid="subjects">
        <h3>{i18n.t('subjects.title', subjects.length)}</h3>
        <p>{i18n.t('subjects.hint')}</p>
      </div>
      {subjects.map(({ text, suggestions }, place) => (
        <SuggestionList
          key={text}
          titleId={`${id}${place}`}
          suggestions={suggestions}
          before={subjects.slice(0, place).reduce((sum, subject) => sum + subject.suggestions.length, 0)}
          selected={work.selected}
          passages={work.passages}
        >
          <h4 id={`${id}${place}`} className="subject">
            {i18n.t('subjects.quote', [toQuotation(text)])}
          </h4>
        </SuggestionList>
      ))}
    </>
  );
}

/** On one line, cut at a word. */
function toQuotation(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_QUOTED_CHARS) return line;
  const blank = line.lastIndexOf(' ', MAX_QUOTED_CHARS);
  return `${line.slice(0, blank > 0 ? blank : MAX_QUOTED_CHARS)}…`;
}
