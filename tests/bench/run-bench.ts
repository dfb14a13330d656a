// One size of the benchmark: every engine is built, saved, loaded and asked, the peers beside ours.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metrics } from '../../kb/tools/eval/metrics.ts';
import type { BenchCorpus } from './bench-corpus.ts';
import { EngineFailedError, withEngine, type EngineClient } from './engine-client.ts';
import type { Place } from './engine-messages.ts';
import { ENGINES, OURS } from './engines/engine-names.ts';
import { measureCosts, TIMEOUT_MS, toMedian, type Costs } from './measure-costs.ts';
import { findAll, measureLatency, type Latencies } from './measure-latency.ts';
import { toQuality } from './to-quality.ts';

export interface EngineResult extends NamedCosts, Pick<Latencies, 'oursMs' | 'peerMs'> {
  /** Absent where too few tickets could be asked in the time. */
  readonly quality?: Metrics;
}

export interface FailedEngine {
  readonly name: string;
  readonly reason: string;
}

interface NamedCosts extends Costs {
  readonly name: string;
}

export interface BenchOptions {
  /** Builds and loads of each engine; the median counts. */
  readonly rounds: number;
  /** For the tickets of one engine. */
  readonly budgetMs: number;
}

const MIN_JUDGED = 20;

/** @returns ours first; a peer that fails is told why, and the others go on */
export async function runBench(
  corpus: BenchCorpus,
  { rounds, budgetMs }: BenchOptions,
): Promise<(EngineResult | FailedEngine)[]> {
  const root = await mkdtemp(join(tmpdir(), 'balcao-bench-'));
  const articlesFile = join(root, 'articles.json');
  const text = corpus.timed[0]?.text ?? '';
  const placeOf = (engine: string): Place => ({ engine, articlesFile, folder: join(root, engine) });

  async function measureAllCosts(): Promise<(NamedCosts | FailedEngine)[]> {
    const measured = new Map<string, Costs[]>();
    const failed = new Map<string, FailedEngine>();
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(ENGINES).filter((one) => !failed.has(one))) {
        console.error(`  ${name}: build and load`);
        try {
          measured.set(name, [...(measured.get(name) ?? []), await measureCosts(placeOf(name), text)]);
        } catch (error) {
          failed.set(name, toFailure(name, error));
        }
      }
    }
    return Object.keys(ENGINES).map(
      (name) => failed.get(name) ?? { name, ...toMedian(measured.get(name) ?? []) },
    );
  }

  async function ask(ours: EngineClient, costs: NamedCosts): Promise<EngineResult> {
    const { name } = costs;
    console.error(`  ${name}: tickets`);
    return withEngine(async (peer) => {
      await peer.ask('load', { ...placeOf(name), text }, TIMEOUT_MS);
      const { oursMs, peerMs, found } = await measureLatency(ours, peer, corpus.timed, budgetMs);
      const tickets = corpus.judged ?? corpus.timed;
      const judged = corpus.judged ? await findAll(peer, corpus.judged) : found;
      const quality = judged.length >= MIN_JUDGED ? toQuality(corpus.articles, tickets, judged) : undefined;
      return { ...costs, oursMs, peerMs, ...(quality && { quality }) };
    });
  }

  try {
    await writeFile(articlesFile, JSON.stringify(corpus.articles));
    const costs = await measureAllCosts();
    return await withEngine(async (ours) => {
      await ours.ask('load', { ...placeOf(OURS), text }, TIMEOUT_MS);
      const results: (EngineResult | FailedEngine)[] = [];
      // Ours is asked beside a second process of its own too: that ratio, 1 but for chance, tells the machine's noise.
      for (const one of costs) {
        results.push(
          'reason' in one ? one : await ask(ours, one).catch((error: unknown) => toFailure(one.name, error)),
        );
      }
      return results;
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

/** @throws what is not the engine's failure */
function toFailure(name: string, error: unknown): FailedEngine {
  if (!(error instanceof EngineFailedError)) throw error;
  return { name, reason: error.message };
}
