// Server-Sent Events: open pages learn which revision of the sources is the latest.
// https://html.spec.whatwg.org/multipage/server-sent-events.html

import type { ServerResponse } from 'node:http';
import { SAFE_HEADERS } from './guard-request.ts';

export interface EventStream {
  /** Says the present revision at once: a page may be older than its connection. */
  readonly open: (response: ServerResponse, revision: string) => void;
  readonly push: (revision: string) => void;
}

const RETRY_MS = 1000;

export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    open(response, revision) {
      response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream' });
      response.write(`retry: ${RETRY_MS}\n${toEvent(revision)}`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    push(revision) {
      for (const response of listeners) response.write(toEvent(revision));
    },
  };
}

const toEvent = (revision: string): string => `event: revision\ndata: ${revision}\n\n`;
