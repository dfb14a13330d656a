// Says that no article is a confident answer, and what can be done instead.

import { i18n } from '#i18n';
import { QuestionIcon } from './icons.tsx';
import { usePanelActions } from './panel-context.tsx';

interface NoAnswerProps {
  /** How many near ones there are. */
  readonly nearest: number;
  readonly nearestShown: boolean;
}

export function NoAnswer({ nearest, nearestShown }: NoAnswerProps) {
  const { requestFocus, showNearest } = usePanelActions();
  return (
    <div className={nearestShown ? 'empty empty-small' : 'empty'} data-testid="no-answer">
      {!nearestShown && (
        <span className="glyph">
          <QuestionIcon />
        </span>
      )}
      <h3>{i18n.t('noAnswer.title')}</h3>
      <p>{i18n.t('noAnswer.text')}</p>
      {!nearestShown && (
        <div className="next">
          <button type="button" className="button" onClick={() => requestFocus('search')}>
            {i18n.t('noAnswer.searchAgain')}
          </button>
          {nearest > 0 && (
            <button type="button" className="link-button" onClick={showNearest}>
              {i18n.t('noAnswer.showNearest', nearest)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
