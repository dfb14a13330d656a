// npx tsx tests/bench/worker-latency.ts [--sizes real,10000,100000] [--extension <built folder>]
//
// Speed and memory of the search where it runs: in the background worker of a real Chromium, asked from a page, beside
// peers that are asked the same in the same run. A dead worker is one that Chromium has stopped.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import type { Article } from '../../kb/article.ts';
import { createBundleRanker } from '../../kb/bundle/create-bundle-ranker.ts';
import type { KnowledgeBaseFile } from '../../kb/bundle/knowledge-base.ts';
import { writeBundle } from '../../kb/bundle/write-bundle.ts';
import { buildForTests } from '../support/build-for-tests.ts';
import { makeArticles, makeTickets } from './synthetic-articles.ts';
import { startBareChromium } from './worker/bare-chromium.ts';
import { makeEmptyExtension, makeOurExtension, makePeerExtension, PEERS } from './worker/bench-extensions.ts';
import { loadBenchWorker, type BenchWorker } from './worker/bench-worker.ts';

const OUT = '.artifacts/worker-latency';
const CORPUS = '../shared/corpus/wikipen';
const OURS = 'Balcão';
const TICKETS = 40;
/** Asked before the watch is started. */
const WARMING = 10;
const WAKES = 10;

interface Limits {
  readonly p95Ms: number;
  readonly wakeMs?: number;
  readonly megabytes?: number;
}
/** Of the search box, at every size. */
const KEY_MS = 16;
const LIMITS: Readonly<Record<string, Limits>> = {
  real: { p95Ms: 5, wakeMs: 80 },
  10_000: { p95Ms: 25, wakeMs: 400, megabytes: 120 },
  100_000: { p95Ms: 150 },
};
/** The peers take gigabytes to build this many. */
const MAX_PEER_ARTICLES = 20_000;

interface Figures {
  readonly first: number;
  readonly ticket: number[];
  readonly key: number[];
  readonly wake: number[];
  megabytes: number;
}

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: 'real,10000' }, extension: { type: 'string' } },
});
const built = values.extension ?? (await buildForTests('worker-latency/build')).chrome;
for (const size of values.sizes.split(',')) await measure(size);

async function measure(size: string): Promise<void> {
  const bundle = `${OUT}/kb-${size}`;
  const articles = await makeKnowledgeBase(size, bundle);
  const folders = new Map([[OURS, await makeOurExtension(built, size, bundle)]]);
  if (articles.length <= MAX_PEER_ARTICLES) {
    for (const peer of PEERS) {
      folders.set(peer, await makePeerExtension(peer, `${OUT}/${peer}-${size}`, articles));
    }
  }
  folders.set('a worker that does nothing', await makeEmptyExtension(`${OUT}/empty`));
  const browser = await startBareChromium();
  try {
    const workers = new Map<string, BenchWorker>();
    for (const [name, folder] of folders) workers.set(name, await loadBenchWorker(browser, folder));
    const tickets = makeTickets(articles, TICKETS).map(({ text }) => text);
    printTable(size, articles.length, await ask(workers, tickets));
  } finally {
    await browser.close();
  }
}

/** Interleaved, so that whatever else the machine does falls on all alike. */
async function ask(
  workers: ReadonlyMap<string, BenchWorker>,
  tickets: readonly string[],
): Promise<Map<string, Figures>> {
  const figures = new Map<string, Figures>();
  for (const [name, worker] of workers) {
    const first = await worker.ask('rankArticles', tickets[0] ?? '');
    figures.set(name, { first, ticket: [], key: [], wake: [], megabytes: 0 });
    await worker.untilKept();
  }
  let turn = 0;
  // Another one first each time: whoever follows a heavy one pays for its leftovers.
  const each = async (act: (worker: BenchWorker, own: Figures) => Promise<unknown>): Promise<void> => {
    turn += 1;
    const order = [...workers.keys()];
    for (const name of [...order.slice(turn % order.length), ...order.slice(0, turn % order.length)]) {
      const [worker, own] = [workers.get(name), figures.get(name)];
      if (worker && own) await act(worker, own);
    }
  };
  for (let round = 0; round < WAKES; round += 1) {
    await each(async (worker, own) => {
      await worker.kill();
      own.wake.push(await worker.ask('rankArticles', tickets[round % tickets.length] ?? ''));
    });
  }
  for (const ticket of tickets.slice(0, WARMING)) await each((worker) => worker.ask('rankArticles', ticket));
  for (const ticket of tickets) {
    await each(async (worker, own) => own.ticket.push(await worker.ask('rankArticles', ticket)));
    for (const typed of [4, 9, 17, 33].map((length) => ticket.slice(0, length))) {
      await each(async (worker, own) => own.key.push(await worker.ask('searchArticles', typed)));
    }
  }
  await each(async (worker, own) => (own.megabytes = await worker.measureMegabytes()));
  return figures;
}

/** @returns the articles of the bundle, which lies in the folder then */
async function makeKnowledgeBase(size: string, folder: string): Promise<readonly Article[]> {
  if (size === 'real' && existsSync(CORPUS)) {
    const args = ['kb/tools/cli.ts', 'build', CORPUS, '--out', folder];
    await promisify(execFile)('node_modules/.bin/tsx', args, { maxBuffer: 2 ** 28 });
    const kb = JSON.parse(await readFile(`${folder}/kb.json`, 'utf8')) as KnowledgeBaseFile;
    return kb.articles.filter(({ state }) => state.kind === 'published');
  }
  const articles = makeArticles(size === 'real' ? 670 : Number(size));
  const index = createBundleRanker({ articles, indexFile: undefined }).exportIndex();
  const head = { id: 'bench', version: 1, createdAt: new Date(0), language: 'pt-BR' };
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of await writeBundle({ ...head, articles, index })) {
    await writeFile(`${folder}/${name}`, bytes);
  }
  return articles;
}

function printTable(size: string, articleCount: number, figures: ReadonlyMap<string, Figures>): void {
  const { p95Ms, wakeMs, megabytes } = LIMITS[size] ?? {};
  const toLimit = (limit: number | undefined, unit: string): string =>
    limit === undefined ? '' : `≤ ${limit} ${unit}`;
  const rows: [string, string, (own: Figures) => string][] = [
    ['ticket, warm: fastest / p50 / p95', toLimit(p95Ms, 'ms'), ({ ticket }) => toMs(ticket)],
    ['key in the search box: fastest / p50 / p95', toLimit(KEY_MS, 'ms'), ({ key }) => toMs(key)],
    ['dead worker to first answer: fastest / p50 / p95', toLimit(wakeMs, 'ms'), ({ wake }) => toMs(wake)],
    ['first answer after installation', '', ({ first }) => `${first.toFixed(0)} ms`],
    ['memory of the worker', toLimit(megabytes, 'MB'), (own) => `${own.megabytes.toFixed(1)} MB`],
  ];
  console.log(`\n### ${articleCount} articles\n`);
  console.log(`| | limit | ${[...figures.keys()].join(' | ')} |`);
  console.log(`| --- | --- |${' --- |'.repeat(figures.size)}`);
  for (const [title, limit, show] of rows) {
    console.log(`| ${title} | ${limit} | ${[...figures.values()].map(show).join(' | ')} |`);
  }
}

function toMs(times: readonly number[]): string {
  const rising = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? 0).toFixed(1);
  // On a busy machine the fastest comes nearest to what the work itself takes.
  return `${at(0)} / ${at(0.5)} / ${at(0.95)} ms`;
}
