// The public wiki as the importer reads it, in numbers and hashes: none of its words, not even its file names.

import { createHash } from 'node:crypto';
import type { Article, SupportLevel } from '../../../kb/article.ts';
import type { RichText } from '../../../kb/rich-text/rich-text.ts';
import { mapInlines } from '../../../kb/rich-text/map-inlines.ts';
import type { ImportReport, SkippedFile } from '../../../kb/tools/import/import-sources.ts';
import { countFindings } from '../../../kb/tools/lint/format/count-findings.ts';
import { lint } from '../../../kb/tools/lint/lint.ts';
import { RULES } from '../../../kb/tools/lint/rules.ts';

/** Numbers and hashes at any depth. */
export interface Golden {
  readonly [name: string]: number | string | Golden;
}

/** Rules that count days count them from here. */
const TODAY = new Date('2026-11-20T12:00:00Z');

export function toGolden(report: ImportReport): Golden {
  const { articles, pages, skipped, failed, fileCount, products } = report;
  const scripts = articles.filter(({ kind }) => kind === 'script');
  const findings = countFindings(lint({ ...report, today: TODAY }, RULES));
  return {
    files: { read: fileCount, skipped: byReason(skipped), failed: byReason(failed) },
    articles: {
      total: articles.length,
      kind: countBy(articles, ({ kind }) => [kind]),
      product: countBy(articles, ({ product }) => [product]),
      state: countBy(articles, ({ state }) => [toStateName(state)]),
      level: countBy(scripts, toLevelNames),
      audience: countBy(scripts, ({ audience }) => [audience.join(' and ') || 'none']),
    },
    unwritten: countBy(scripts, listUnwritten),
    replies: {
      total: articles.reduce((sum, { replies }) => sum + replies.length, 0),
      perArticle: countBy(scripts, ({ replies }) => [String(replies.length)]),
      slots: countBy(articles, ({ replies }) => replies.flatMap(({ blocks }) => listSlotNames(blocks))),
    },
    productsDescribed: products.length,
    findings: { severity: findings.bySeverity, rule: sorted(findings.byRule) },
    pages: Object.fromEntries(
      pages.map(({ path }) => [toPageKey(path), hash(articles.filter(({ source }) => source.path === path))]),
    ),
  };
}

/** The name of a file says much of what stands in it. */
export const toPageKey = (path: string): string => hash(path);

const HASH_LENGTH = 12;

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex').slice(0, HASH_LENGTH);
}

/** The order in which a function happens to write fields is no result. */
function sortKeys(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? sorted(value) : value;
}

const sorted = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))) as T;

function countBy(articles: readonly Article[], toNames: (article: Article) => readonly string[]): Golden {
  const counts: Record<string, number> = {};
  for (const name of articles.flatMap(toNames)) counts[name] = (counts[name] ?? 0) + 1;
  return sorted(counts);
}

function byReason(files: readonly SkippedFile[]): Golden {
  const paths = new Map<string, string[]>();
  for (const { path, reason } of files) paths.set(reason, [...(paths.get(reason) ?? []), path]);
  return Object.fromEntries(
    [...paths].map(([reason, list]) => [reason, { count: list.length, paths: hash(list) }]),
  );
}

function toStateName(state: Article['state']): string {
  if (state.kind !== 'superseded') return state.kind;
  return state.by ? 'superseded by another' : 'superseded';
}

function toLevelNames({ level }: Article): string[] {
  const name = ({ level: one, condition }: { level: SupportLevel; condition?: string }): string =>
    condition ? `${one} on a condition` : one;
  return level.length > 0 ? level.map(name) : ['none'];
}

function listUnwritten({ sections, replies, level, audience, keywords, references }: Article): string[] {
  const fields = { ...sections, reply: replies, level, audience, keywords, references };
  return Object.entries(fields).flatMap(([name, content]) => (content.length === 0 ? [name] : []));
}

/** Labels are the authors' words; only the importer's own is told apart. */
function listSlotNames(blocks: RichText): string[] {
  const names: string[] = [];
  mapInlines(blocks, (run) => {
    for (const inline of run) {
      if (inline.type !== 'slot') continue;
      const isUnnamed = 'label' in inline.slot && /^Informação( [1-9]\d*)?$/.test(inline.slot.label);
      names.push(isUnnamed ? `${inline.slot.kind} (unnamed)` : inline.slot.kind);
    }
    return run;
  });
  return names;
}
