// Suggestions, best first, as a list of buttons.

import type { ReactNode } from 'react';
import type { Passages } from '../../kb/search/passage.ts';
import type { Suggestion } from '../../kb/search/suggestion.ts';
import { SuggestionCard } from './suggestion-card.tsx';

interface SuggestionListProps {
  /** Of the heading that names it. */
  readonly titleId: string;
  /** The heading itself, in the level that its place asks for. */
  readonly children: ReactNode;
  readonly suggestions: readonly Suggestion[];
  /** How many stand above it on screen: numbers and selection go through all lists. */
  readonly before?: number;
  readonly selected: number;
  readonly passages?: Passages;
}

export function SuggestionList(props: SuggestionListProps) {
  const { titleId, children, suggestions, before = 0, selected, passages = {} } = props;
  if (suggestions.length === 0) return null;
  return (
    <>
      {children}
      <ol className="list" aria-labelledby={titleId} start={before + 1}>
        {suggestions.map((suggestion, place) => (
          <li key={suggestion.id}>
            <SuggestionCard
              suggestion={suggestion}
              index={before + place}
              isSelected={before + place === selected}
              passage={passages[suggestion.id]}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
