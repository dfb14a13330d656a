// Who may ask: the author's own browser, by the names of this machine, and only to read.

import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

export interface Refusal {
  readonly status: 403 | 405;
  readonly message: string;
}

/**
 * Step 1, DNS rebinding: a site that points its own name to 127.0.0.1 could read the articles through the author's
 * browser. The browser sends that name as Host, so any name but ours is refused.
 * Step 2: nothing here writes, so nothing but GET is answered.
 */
export function findRefusal({ headers, method }: IncomingMessage, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!headers.host || !hosts.includes(headers.host.toLowerCase())) {
    return { status: 403, message: `Only ${hosts.join(' and ')} are answered here.` };
  }
  if (method !== 'GET') return { status: 405, message: 'Only GET is answered here.' };
  return undefined;
}

/** No inline script or style, nothing from elsewhere, no frame around it, no trace of a ticket in any cache. */
export const SAFE_HEADERS: OutgoingHttpHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
