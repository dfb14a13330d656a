// The preview: articles as agents will get them, and again at every save. On this machine only, and it writes nothing.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { PageCache } from '../import/page-cache.ts';
import type { Language } from '../language.ts';
import { createEventStream } from './event-stream.ts';
import { findRefusal, SAFE_HEADERS } from './guard-request.ts';
import { keepPreview } from './keep-preview.ts';
import { PortTakenError } from './port-taken-error.ts';
import { createPreviewContext } from './preview-context.ts';
import { readPreview } from './preview.ts';
import { route } from './route.ts';
import { watchSources } from './watch-sources.ts';

export interface PreviewSettings {
  readonly sources: readonly string[];
  /** 0: any that is free. */
  readonly port: number;
  readonly language: Language;
  readonly cache?: PageCache;
  /** Off switch of server, watcher and open connections. */
  readonly signal: AbortSignal;
}

export interface RunningPreview {
  /** `http://127.0.0.1:4173/` */
  readonly address: string;
  /** Resolves when all is switched off. */
  readonly closed: Promise<void>;
}

/** A ticket travels in the address, each accented letter of it as six characters. */
const MAX_HEADER_BYTES = 256 * 1024;

/** @throws SourceMissingError, PortTakenError */
export async function startPreviewServer(settings: PreviewSettings): Promise<RunningPreview> {
  const { sources, language, cache, signal } = settings;
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES });
  // First of all: a first reading may take a minute, and a port that is taken is known at once.
  const port = await listen(server, settings.port);
  const closed = once(server, 'close').then(() => {});
  const switchOff = (): void => {
    server.close();
    server.closeAllConnections();
  };
  if (signal.aborted) switchOff();
  signal.addEventListener('abort', switchOff);

  const events = createEventStream();
  const reading = keepPreview(
    () => readPreview(sources, cache),
    ({ revision }) => events.push(revision),
  );

  /** A page left open from an earlier run may ask before the first reading is done: it waits. */
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = findRefusal(request, port);
    if (refusal) return send(response, refusal.status, 'text/plain', refusal.message);
    const preview = (await reading).current();
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    if (url.pathname === '/events') return events.open(response, preview.revision);
    const { status, type, body } = await route(url, createPreviewContext(preview, language));
    return send(response, status, type, body);
  }
  server.on('request', (request, response) => {
    // A page that cannot be made is one page, not the end of the server.
    answer(request, response).catch((error: unknown) => send(response, 500, 'text/plain', toMessage(error)));
  });

  try {
    const keeper = await reading;
    const onError = (error: unknown): void =>
      console.error(`kb: a change may go unseen: ${toMessage(error)}`);
    await watchSources(sources, { onChange: () => void keeper.refresh(), onError }, signal);
    // What was saved before the watching began.
    await keeper.refresh();
  } catch (error) {
    switchOff();
    throw error;
  }
  return { address: `http://127.0.0.1:${port}/`, closed };
}

/** @returns the port, chosen by the system where 0 was asked for */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortTakenError(
      `Port ${port} is taken, perhaps by another kb serve: close that one, or give --port another number (0 takes any that is free).`,
    );
  }
}

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'Content-Type': `${type}; charset=utf-8`,
    ...(status === 405 && { Allow: 'GET' }),
  });
  response.end(body);
}
