// Runs on every page of the agent's sites, so it is small: it waits for a ticket, asks for the panel and is gone.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchTicket } from '../utils/desks/watch-ticket.ts';
import { sendMessage } from '../utils/messaging.ts';

export default defineContentScript({
  // Registered at run time for the sites that the agent turns on; wxt.config.ts adds an organisation's own.
  registration: 'runtime',
  matches: [],
  // Some desks parse every window message as their own (facts on SYDLE) and would choke on WXT's.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const watching = new AbortController();
    ctx.onInvalidated(() => watching.abort());
    watchTicket({
      window,
      signal: watching.signal,
      onChange(_ticket, adapter) {
        if (!adapter) return;
        // Stays on watch until the panel is there: the background may have been asleep or replaced.
        sendMessage('loadPanel').then(
          () => watching.abort(),
          () => {},
        );
      },
    });
  },
});
