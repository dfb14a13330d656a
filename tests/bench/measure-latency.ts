// How long an answer takes, of ours and of a peer, ticket by ticket.

import type { LabelledTicket } from '../../kb/tools/eval/read-labelled-tickets.ts';
import type { EngineClient } from './engine-client.ts';
import type { Hit } from './search-engine.ts';

/** Ours and a peer, one after the other on each ticket: what slows the machine slows both. */
export interface Latencies {
  readonly oursMs: readonly number[];
  readonly peerMs: readonly number[];
  /** What the peer found, ticket by ticket. */
  readonly found: readonly (readonly Hit[])[];
}

const LIMIT = 10;
const WARM_UP_MS = 1000;
const WARM_UP_QUERIES = 20;
const SEARCH_TIMEOUT_MS = 120_000;
const MIN_QUERIES = 3;

/** @param budgetMs after which no further ticket is asked, once there are three */
export async function measureLatency(
  ours: EngineClient,
  peer: EngineClient,
  tickets: readonly LabelledTicket[],
  budgetMs: number,
): Promise<Latencies> {
  for (const engine of [ours, peer]) await warmUp(engine, tickets);
  const oursMs: number[] = [];
  const peerMs: number[] = [];
  const found: (readonly Hit[])[] = [];
  const start = performance.now();
  for (const { text } of tickets) {
    if (peerMs.length >= MIN_QUERIES && performance.now() - start > budgetMs) break;
    oursMs.push((await search(ours, text)).ms);
    const { ms, hits } = await search(peer, text);
    peerMs.push(ms);
    found.push(hits);
  }
  return { oursMs, peerMs, found };
}

async function warmUp(engine: EngineClient, tickets: readonly LabelledTicket[]): Promise<void> {
  const start = performance.now();
  for (const { text } of tickets.slice(0, WARM_UP_QUERIES)) {
    if (performance.now() - start > WARM_UP_MS) return;
    await search(engine, text);
  }
}

export async function findAll(
  engine: EngineClient,
  tickets: readonly LabelledTicket[],
): Promise<(readonly Hit[])[]> {
  const found: (readonly Hit[])[] = [];
  for (const { text } of tickets) found.push((await search(engine, text)).hits);
  return found;
}

const search = (engine: EngineClient, text: string) =>
  engine.ask('search', { text, limit: LIMIT }, SEARCH_TIMEOUT_MS);
