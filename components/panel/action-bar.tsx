// Copy and Insert, and why Insert cannot be pressed while it cannot.

import { useId, type MouseEvent } from 'react';
import { i18n } from '#i18n';
import type { Draft } from './draft-reply.ts';
import { findInsertBlocker } from './insert-blocker.ts';
import { usePanel, usePanelActions, useTrusted } from './panel-context.tsx';
import { slotLabel } from './slot-label.ts';

export function ActionBar({ draft }: { readonly draft: Draft }) {
  const { insert, copy, refuseUntrusted } = usePanelActions();
  const replyBox = usePanel((state) => state.replyBox);
  const trusted = useTrusted();
  const reasonId = useId();
  const reason = blockedText(draft, replyBox);
  const opensReplyBox = replyBox === 'elsewhere';
  const hint = reason ?? (opensReplyBox ? i18n.t('action.opensFirst') : undefined);

  return (
    <div className="actions">
      {hint && (
        <p id={reasonId} className="reason">
          {hint}
        </p>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button"
          aria-disabled={draft.state !== 'ready'}
          onClick={once(trusted(copy, refuseUntrusted))}
        >
          {i18n.t('action.copy')}
        </button>
        <button
          type="button"
          className="button button-go"
          data-testid="insert"
          aria-disabled={reason !== undefined}
          aria-describedby={hint && reasonId}
          aria-keyshortcuts="Control+Enter"
          onClick={once(trusted(insert, refuseUntrusted))}
        >
          {opensReplyBox ? i18n.t('action.openReplyBox') : i18n.t('action.insert')}
          {!opensReplyBox && <kbd aria-hidden="true">Ctrl Enter</kbd>}
        </button>
      </div>
    </div>
  );
}

/** A double click is one click: the reply must not go in twice. */
function once(handler: (event: MouseEvent) => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) handler(event);
  };
}

function blockedText(draft: Draft, replyBox: Parameters<typeof findInsertBlocker>[1]): string | undefined {
  switch (findInsertBlocker(draft, replyBox)) {
    case 'unwritten':
      return i18n.t('action.blockedUnwritten');
    case 'missing':
      return i18n.t('action.blockedMissing', [listMissing(draft)]);
    case 'unfinished':
      return i18n.t('action.blockedUnfinished');
    case 'no-reply-box':
      return i18n.t('action.blockedNoReplyBox');
    case undefined:
      return undefined;
  }
}

function listMissing(draft: Draft): string {
  const labels = draft.state === 'unwritten' ? [] : draft.reply.missing.map(slotLabel);
  return new Intl.ListFormat(i18n.t('languageTag')).format(labels);
}
