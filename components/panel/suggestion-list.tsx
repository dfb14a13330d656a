// The suggestions, best first, as a list of buttons.

import { useId } from 'react';
import type { Work } from './panel-state.ts';
import { shownList } from './shown-list.ts';
import { SuggestionCard } from './suggestion-card.tsx';

interface SuggestionListProps {
  readonly title: string;
  /** A screen reader finds the title either way. */
  readonly isTitleVisible?: boolean;
  readonly work: Work;
}

export function SuggestionList({ title, isTitleVisible = false, work }: SuggestionListProps) {
  const titleId = useId();
  const list = shownList(work);
  if (list.length === 0) return null;
  return (
    <>
      <h3 id={titleId} className={isTitleVisible ? 'list-title' : 'hidden'}>
        {title}
      </h3>
      <ol className="list" aria-labelledby={titleId}>
        {list.map((suggestion, index) => (
          <li key={suggestion.id}>
            <SuggestionCard suggestion={suggestion} index={index} isSelected={index === work.selected} />
          </li>
        ))}
      </ol>
    </>
  );
}
