// The panel beside a ticket. Brought by the loader; from then on it watches the page by itself.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { mountPanel } from '../components/panel/mount-panel.tsx';
import css from '../components/panel/panel.css?inline';
import { createPanelStore } from '../components/panel/panel-store.ts';
import { createPanelPage } from '../utils/panel-page/create-panel-page.ts';
import { findFreeElementName } from '../utils/panel-page/find-free-element-name.ts';
import { onMessage } from '../utils/messaging.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const page = createPanelPage(document, ctx.signal);
    const store = createPanelStore(page.ports);
    const ui = await createShadowRootUi(ctx, {
      name: findFreeElementName(document),
      position: 'inline',
      anchor: 'html',
      append: 'last',
      isolateEvents: true,
      css,
      onMount: (container) => mountPanel(container, store),
      onRemove: (unmount) => unmount?.(),
    });
    await page.watch({
      onTicket(ticket, choice) {
        store.getState().showTicket(ticket, choice);
        if (!ui.mounted) ui.mount();
      },
      onNoTicket: () => ui.remove(),
      onRead: () => store.getState().checkReplyBox(),
    });
    const toggle = (): void => {
      // Off a ticket nothing is shown; the toolbar button has the loader look again.
      if (!ui.mounted) throw new Error('There is no ticket on this page.');
      const { collapsed, collapse, expand } = store.getState();
      if (collapsed) expand();
      else collapse();
    };
    ctx.onInvalidated(onMessage('togglePanel', toggle));
  },
});
