// How sure a suggestion is: in a word, and in bars for those who glance.

import { i18n } from '#i18n';
import type { Confidence } from '../../kb/search/suggestion.ts';

const BARS: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

export function ConfidenceMeter({ confidence }: { readonly confidence: Confidence }) {
  return (
    <span className={`confidence confidence-${confidence}`}>
      <span className="bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} className={bar <= BARS[confidence] ? 'bar-on' : 'bar-off'} />
        ))}
      </span>
      <span className="hidden">{i18n.t('suggestions.confidence')}</span> {confidenceText(confidence)}
    </span>
  );
}

export function confidenceText(confidence: Confidence): string {
  switch (confidence) {
    case 'high':
      return i18n.t('confidence.high');
    case 'medium':
      return i18n.t('confidence.medium');
    case 'low':
      return i18n.t('confidence.low');
  }
}
