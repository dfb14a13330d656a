// The results of one size as a Markdown table: ours in units, the peers as multiples of ours.

import type { EngineResult, FailedEngine } from './run-bench.ts';
import { percentile, toRatio } from './statistics.ts';

const HEADER = [
  'engine',
  'hit@1',
  'hit@3',
  'nDCG@10',
  'p50',
  'p95',
  'build',
  'first answer',
  'index',
  'memory',
  'tickets',
];

export function describeBench(title: string, results: readonly (EngineResult | FailedEngine)[]): string {
  const [ours] = results;
  if (!ours || 'reason' in ours) return `### ${title}\n\nOurs failed: ${ours?.reason ?? 'no result'}.`;
  const rows = results.map((result) => ('reason' in result ? toFailedRow(result) : toRow(result, ours)));
  const table = [HEADER, HEADER.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### ${title}`, '', ...table].join('\n');
}

function toRow(result: EngineResult, ours: EngineResult): string[] {
  const { name, quality, peerMs, oursMs } = result;
  const latencyAt = (share: number): string =>
    withRatio(percentile(peerMs, share), percentile(oursMs, share), toTime);
  const cost = (key: 'buildMs' | 'firstAnswerMs' | 'savedBytes' | 'memoryBytes', toText: ToText): string =>
    withRatio(result[key], ours[key], toText);
  const withRatio = (value: number, base: number, toText: ToText): string =>
    result === ours ? toText(value) : `${toRatio(value, base)} (${toText(value)})`;
  return [
    name,
    ...[quality?.hitAt1, quality?.hitAt3, quality?.ndcgAt10].map((figure) => figure?.toFixed(2) ?? '–'),
    latencyAt(0.5),
    latencyAt(0.95),
    cost('buildMs', toTime),
    cost('firstAnswerMs', toTime),
    cost('savedBytes', toSize),
    cost('memoryBytes', toSize),
    String(peerMs.length),
  ];
}

function toFailedRow({ name, reason }: FailedEngine): string[] {
  return [name, reason, ...HEADER.slice(2).map(() => '–')];
}

type ToText = (value: number) => string;

const toTime: ToText = (ms) =>
  ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${Number(ms.toPrecision(2))} ms`;

const toSize: ToText = (bytes) => `${Number((bytes / 1_000_000).toPrecision(2))} MB`;
