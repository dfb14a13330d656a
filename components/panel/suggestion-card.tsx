// One suggestion: the article, how sure we are, and what earned it its place.

import { i18n } from '#i18n';
import type { Passage } from '../../kb/search/passage.ts';
import type { Suggestion } from '../../kb/search/suggestion.ts';
import { ArticleTags } from './article-tags.tsx';
import { ConfidenceMeter } from './confidence-meter.tsx';
import { MarkedText } from './marked-text.tsx';
import { usePanelActions, useTrusted } from './panel-context.tsx';
import { ReasonLine } from './reason-line.tsx';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** 0-based; the number on the card and its key are one more. */
  readonly index: number;
  readonly isSelected: boolean;
  /** Shown on the selected card alone, as are the fields of the reasons: the others stay small. */
  readonly passage: Passage | undefined;
}

export function SuggestionCard({ suggestion, index, isSelected, passage }: SuggestionCardProps) {
  const { choose, select } = usePanelActions();
  const trusted = useTrusted();
  const { id, title, confidence, reasons, difference, isRaisedByUse, markedTitle } = suggestion;

  return (
    <button
      type="button"
      className="card"
      data-testid="suggestion"
      data-article-id={id}
      data-confidence={confidence}
      data-selected={isSelected || undefined}
      onClick={trusted(() => void choose(id))}
      onFocus={() => select(index)}
    >
      <span className="ordinal" aria-hidden="true">
        {index + 1}
      </span>
      <span className="card-body">
        <span className="card-title">{markedTitle ? <MarkedText spans={markedTitle} /> : title}</span>
        {difference && (
          <span className="difference">
            {i18n.t('suggestions.difference')} <b>{difference}</b>
          </span>
        )}
        <span className="meta">
          <ConfidenceMeter confidence={confidence} /> <ArticleTags article={suggestion} />
        </span>
        <ReasonLine reasons={reasons} withFields={isSelected} />
        {isSelected && passage && (
          <span className="passage">
            <MarkedText spans={passage} />
          </span>
        )}
        {isRaisedByUse && <span className="raised">{i18n.t('suggestions.raisedByUse')}</span>}
      </span>
    </button>
  );
}
