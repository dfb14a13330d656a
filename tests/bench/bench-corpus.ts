// What is searched, and for what, at each size of the benchmark.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../kb/article.ts';
import { readLabelledTickets, type LabelledTicket } from '../../kb/tools/eval/read-labelled-tickets.ts';
import { importSources } from '../../kb/tools/import/import-sources.ts';
import { openPageCache } from '../../kb/tools/import/page-cache.ts';
import { makeArticles, makeTickets, TICKET_CHARS } from './synthetic-articles.ts';

export const SIZES = ['real', '10k', '100k'] as const;
export type Size = (typeof SIZES)[number];

export interface BenchCorpus {
  /** Of the table. */
  readonly title: string;
  /** Published ones alone: what an engine does with superseded articles is not its fault. */
  readonly articles: readonly Article[];
  /** Tickets of TICKET_CHARS, for speed. */
  readonly timed: readonly LabelledTicket[];
  /** Tickets as they were written, for quality; absent: the timed ones. */
  readonly judged?: readonly LabelledTicket[];
}

const ROOT = join(import.meta.dirname, '../..');
const WIKI = join(ROOT, '../shared/corpus/wikipen');
const TICKETS = join(ROOT, '../shared/eval/dev.jsonl');
const OWN_ARTICLES = join(ROOT, 'kb/articles');
const TICKET_COUNT = 60;

export async function openBenchCorpus(size: Size): Promise<BenchCorpus> {
  if (size === 'real') return existsSync(WIKI) && existsSync(TICKETS) ? openWiki() : openOwn();
  const count = size === '10k' ? 10_000 : 100_000;
  const articles = makeArticles(count);
  const title = `${count.toLocaleString('en')} synthetic articles, tickets written about one of them`;
  return { title, articles, timed: makeTickets(articles, TICKET_COUNT) };
}

async function openWiki(): Promise<BenchCorpus> {
  const articles = await importPublished(WIKI);
  const judged = await readLabelledTickets(TICKETS);
  const title = `the public wiki, ${articles.length} articles, ${judged.length} labelled tickets`;
  return {
    title,
    articles,
    judged,
    timed: judged.slice(0, TICKET_COUNT).map((_, at) => toLongTicket(judged, at)),
  };
}

async function openOwn(): Promise<BenchCorpus> {
  const articles = await importPublished(OWN_ARTICLES);
  const title = `our own ${articles.length} articles, tickets written about one of them`;
  return { title, articles, timed: makeTickets(articles, TICKET_COUNT) };
}

async function importPublished(folder: string): Promise<Article[]> {
  const { articles } = await importSources([folder], { cache: await openPageCache() });
  return articles.filter(({ state }) => state.kind === 'published');
}

/** The ticket and the ones after it, until it is as long as what people write with all their context. */
function toLongTicket(tickets: readonly LabelledTicket[], from: number): LabelledTicket {
  let text = '';
  for (let at = from; text.length < TICKET_CHARS; at++)
    text += `${tickets[at % tickets.length]?.text ?? ''}\n`;
  return { id: `long${from}`, text: text.slice(0, TICKET_CHARS), relevant: [] };
}
