// The demo desk on 127.0.0.1: a small helpdesk of our own for tests, screenshots and `npm start`. Replies stay in
// memory and nothing is ever sent anywhere.
//
//   GET  /                            the tickets           GET  /about   a page that is no ticket
//   GET  /tickets/<id>                one of them           GET  /app     the same desk in a single page (#/tickets/<id>)
//   POST /tickets/<id>/replies        keeps the reply, goes back to the ticket
//   GET  /tickets/<id>/replies.json   the replies kept, for tests: [{ text, time }]

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  aboutPage,
  appPage,
  hasTicket,
  readDemoDeskFile,
  ticketListPage,
  ticketPage,
  type DemoReply,
} from './demo-desk-pages.ts';

export interface DemoDesk {
  /** Such as `http://127.0.0.1:41234`, without a slash. */
  origin: string;
  close(): Promise<void>;
}

interface Answer {
  status?: number;
  type: 'text/html' | 'text/css' | 'text/javascript' | 'application/json' | 'text/plain';
  body: string;
  location?: string;
}

const ASSET_TYPES = {
  '/demo-desk.css': 'text/css',
  '/app.js': 'text/javascript',
  '/late-thread.js': 'text/javascript',
} as const;

const FIXED_PAGES: Readonly<Record<string, () => string>> = {
  '/': ticketListPage,
  '/about': aboutPage,
  '/app': appPage,
};

const MAX_REPLY_BYTES = 1024 * 1024;

/** Starts a desk with no replies yet. Port 0 lets the system choose; `pages` are further ones, HTML by path. */
export async function serveDemoDesk(
  port = 0,
  pages: Readonly<Record<string, string>> = {},
): Promise<DemoDesk> {
  const replies = new Map<string, DemoReply[]>();
  const server = createServer((request, response) => {
    answer(request, replies, pages)
      .catch((error: unknown): Answer => ({ status: 500, type: 'text/plain', body: String(error) }))
      .then(({ status = 200, type, body, location }) => {
        response.writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-store',
          ...(location !== undefined && { location }),
        });
        response.end(body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: takenPort } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${takenPort}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  replies: Map<string, DemoReply[]>,
  pages: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { pathname } = new URL(request.url ?? '/', 'http://desk');
  const page = pages[pathname] ?? FIXED_PAGES[pathname]?.();
  if (page !== undefined) return html(page);
  if (pathname in ASSET_TYPES) {
    return {
      type: ASSET_TYPES[pathname as keyof typeof ASSET_TYPES],
      body: readDemoDeskFile(pathname.slice(1)),
    };
  }
  const [, id = '', rest] = /^\/tickets\/(\w+)(\/replies(?:\.json)?)?$/.exec(pathname) ?? [];
  if (!hasTicket(id)) return { status: 404, type: 'text/plain', body: 'Página não encontrada.' };
  const kept = replies.get(id) ?? [];
  if (rest === '/replies.json') return { type: 'application/json', body: JSON.stringify(kept) };
  if (rest === '/replies') {
    if (request.method !== 'POST') return { status: 405, type: 'text/plain', body: 'Use POST.' };
    replies.set(id, [...kept, { text: await readReply(request), time: new Date().toISOString() }]);
    return { status: 303, location: `/tickets/${id}`, type: 'text/plain', body: '' };
  }
  return html(ticketPage(id, kept) ?? '');
}

function html(body: string): Answer {
  return { type: 'text/html', body };
}

async function readReply(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk as string;
    if (body.length > MAX_REPLY_BYTES) throw new Error('The reply is longer than any reply.');
  }
  // Forms send CRLF; the textarea, and whoever compares, has LF.
  return (new URLSearchParams(body).get('reply') ?? '').replaceAll('\r\n', '\n');
}
