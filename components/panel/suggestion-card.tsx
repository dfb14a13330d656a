// One suggestion: the article, how sure we are, and the words of the ticket that earned it.

import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { Reason, Suggestion } from '../../kb/search/suggestion.ts';
import { ArticleTags } from './article-tags.tsx';
import { ConfidenceMeter } from './confidence-meter.tsx';
import { usePanelActions, useTrusted } from './panel-context.tsx';

const MAX_REASONS = 4;

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** 0-based; the number on the card and its key are one more. */
  readonly index: number;
  readonly isSelected: boolean;
}

export function SuggestionCard({ suggestion, index, isSelected }: SuggestionCardProps) {
  const { choose, select } = usePanelActions();
  const trusted = useTrusted();
  const terms = strongestTerms(suggestion.reasons);

  return (
    <button
      type="button"
      className="card"
      data-testid="suggestion"
      data-article-id={suggestion.id}
      data-confidence={suggestion.confidence}
      data-selected={isSelected || undefined}
      onClick={trusted(() => void choose(suggestion.id))}
      onFocus={() => select(index)}
    >
      <span className="ordinal" aria-hidden="true">
        {index + 1}
      </span>
      <span className="card-body">
        <span className="card-title">{suggestion.title}</span>
        <span className="meta">
          <ConfidenceMeter confidence={suggestion.confidence} /> <ArticleTags article={suggestion} />
        </span>
        {terms.length > 0 && (
          <span className="why">
            {i18n.t('suggestions.why')}{' '}
            {terms.map((term, position) => (
              <Fragment key={term}>
                {position > 0 && ', '}
                <mark>{term}</mark>
              </Fragment>
            ))}
          </span>
        )}
      </span>
    </button>
  );
}

/** A term may have earned points in several fields; it is named once. */
function strongestTerms(reasons: readonly Reason[]): string[] {
  const byWeight = reasons.toSorted((a, b) => b.weight - a.weight);
  return [...new Set(byWeight.map(({ term }) => term))].slice(0, MAX_REASONS);
}
