// How old the knowledge base is, always; and what a key does, or what is still missing.

import { i18n } from '#i18n';
import { canInsertUnread } from './can-insert-unread.ts';
import type { Draft } from './draft-reply.ts';
import { usePanel, usePanelActions } from './panel-context.tsx';
import type { PanelState } from './panel-state.ts';
import { toAge } from './to-age.ts';

export function PanelFooter({ draft }: { readonly draft: Draft | undefined }) {
  const knowledgeBase = usePanel((state) => state.knowledgeBase);
  const inserts = usePanel(({ page }) => page.at === 'ticket' && canInsertUnread(page.work));
  const { now } = usePanelActions();
  return (
    <footer className="footer">
      <span data-testid="kb-age">{ageText(knowledgeBase, now())}</span>
      {draft ? <span>{progressText(draft)}</span> : inserts && <KeyHint />}
    </footer>
  );
}

function KeyHint() {
  return (
    <span className="hints" aria-hidden="true">
      <kbd>Ctrl Enter</kbd> {i18n.t('hint.insert')}
    </span>
  );
}

function ageText(knowledgeBase: PanelState['knowledgeBase'], now: Date): string {
  switch (knowledgeBase.state) {
    case 'loading':
      return i18n.t('knowledgeBase.loading');
    case 'failed':
      return i18n.t('knowledgeBase.unavailable');
    case 'ready': {
      const { id, version, createdAt } = knowledgeBase.value;
      return i18n.t('knowledgeBase.age', [id, version, toAge(createdAt, now, i18n.t('languageTag'))]);
    }
  }
}

function progressText(draft: Draft): string {
  if (draft.state === 'ready') return i18n.t('reply.missing', 0);
  const missing = draft.state === 'incomplete' ? draft.reply.missing.length : 0;
  return missing > 0 ? i18n.t('reply.missing', missing) : '';
}
