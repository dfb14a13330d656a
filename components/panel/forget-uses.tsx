// What is remembered of the agent's own work, and the way to have it forgotten.

import { useState } from 'react';
import { i18n } from '#i18n';
import { usePanelActions, useTrusted } from './panel-context.tsx';

export function ForgetUses() {
  const { forgetUses } = usePanelActions();
  const trusted = useTrusted();
  const [isForgotten, setForgotten] = useState(false);
  const forget = async (): Promise<void> => setForgotten(await forgetUses());
  return (
    <p className="uses">
      {i18n.t('uses.kept')}{' '}
      <button type="button" className="link-button" onClick={trusted(() => void forget())}>
        {i18n.t('uses.forget')}
      </button>{' '}
      <span aria-live="polite">{isForgotten && i18n.t('uses.forgotten')}</span>
    </p>
  );
}
