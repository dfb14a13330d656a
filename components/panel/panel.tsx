// The panel: one ticket, what answers it, and the way into the reply box.

import { useMemo, useRef, type MouseEvent } from 'react';
import { i18n } from '#i18n';
import { ActionBar } from './action-bar.tsx';
import { ArticleView } from './article-view.tsx';
import { draftReply } from './draft-reply.ts';
import { ListView } from './list-view.tsx';
import { Notice } from './notice.tsx';
import { Opener } from './opener.tsx';
import { usePanel } from './panel-context.tsx';
import { PanelFooter } from './panel-footer.tsx';
import { PanelHeader } from './panel-header.tsx';
import type { Page } from './panel-state.ts';
import { StatusLine } from './status-line.tsx';
import { useFocusRequest } from './use-focus-request.ts';
import { usePanelKeys } from './use-panel-keys.ts';

export function Panel() {
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = usePanelKeys();
  const collapsed = usePanel((state) => state.collapsed);
  useFocusRequest(root);

  return (
    // The handlers only route what the controls inside send up.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="balcao"
      lang={i18n.t('languageTag')}
      ref={root}
      onKeyDown={onKeyDown}
      onMouseDown={keepPageFocus}
    >
      {collapsed ? <Opener /> : <OpenPanel />}
    </div>
  );
}

function OpenPanel() {
  const page = usePanel((state) => state.page);
  const work = page.at === 'ticket' ? page.work : undefined;
  const draft = useMemo(() => work && draftReply(work), [work]);

  return (
    <aside className="panel" data-testid="panel" aria-label={i18n.t('panel.name')} tabIndex={-1}>
      <PanelHeader ticket={work?.ticket} />
      <Screen page={page} draft={draft} />
      <StatusLine />
      {draft && <ActionBar draft={draft} />}
      <PanelFooter draft={draft} />
    </aside>
  );
}

function Screen({ page, draft }: { readonly page: Page; readonly draft: ReturnType<typeof draftReply> }) {
  switch (page.at) {
    case 'reading':
      return <p className="waiting">{i18n.t('panel.reading')}</p>;
    case 'unread':
      return <Notice title={i18n.t('ticket.unreadTitle')} text={i18n.t('ticket.unreadText')} />;
    case 'ticket': {
      const { chosen } = page.work;
      return chosen ? (
        <ArticleView key={chosen.articleId} chosen={chosen} draft={draft} />
      ) : (
        <ListView work={page.work} />
      );
    }
  }
}

/** A click on one of our buttons leaves focus and caret in the page's editor. The keyboard is not affected. */
function keepPageFocus(event: MouseEvent): void {
  const pressed = event.target instanceof Element && event.target.closest('button, summary, .alternative');
  if (pressed) event.preventDefault();
}
