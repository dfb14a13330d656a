// The collapsed panel: a tab at the edge that still tells whether there is an answer.

import { i18n } from '#i18n';
import { confidenceText } from './confidence-meter.tsx';
import { LeftIcon } from './icons.tsx';
import { usePanel, usePanelActions } from './panel-context.tsx';
import type { Page } from './panel-state.ts';
import { hasAnswer, toAnswers } from './ranking-answers.ts';

export function Opener() {
  const { expand } = usePanelActions();
  const page = usePanel((state) => state.page);
  const { count, best } = summarise(page);
  const name = count > 0 ? i18n.t('panel.openWithSuggestions', count) : i18n.t('panel.open');
  return (
    <button type="button" className="opener" data-testid="opener" onClick={expand}>
      <LeftIcon />
      <span className="hidden">{name}</span>
      <span className="opener-count" aria-hidden="true">
        {count > 0 ? count : '?'}
      </span>
      {best && (
        <span>
          <span className="hidden">, {i18n.t('suggestions.confidence')}</span> {best}
        </span>
      )}
    </button>
  );
}

/** Counts the ticket's own suggestions, whatever was searched for meanwhile. */
function summarise(page: Page): { readonly count: number; readonly best?: string } {
  const ranking = page.at === 'ticket' ? page.work.ranking : undefined;
  if (ranking?.state !== 'ready' || !hasAnswer(ranking.value)) return { count: 0 };
  const suggestions = toAnswers(ranking.value);
  const [best] = suggestions;
  return { count: suggestions.length, ...(best && { best: confidenceText(best.confidence) }) };
}
