// Findings counted three ways: how bad, which rule, which file.

import type { Finding, Severity } from '../../lint/finding.ts';

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

export type Counts = Readonly<Record<Severity, number>>;

export interface RuleFindings {
  readonly rule: string;
  /** A rule may judge one case worse than another. */
  readonly counts: Counts;
  readonly fileCount: number;
}

export interface FileFindings {
  readonly path: string;
  readonly counts: Counts;
  /** By line. */
  readonly findings: readonly Finding[];
}

/** @returns the rule with most errors first, then most warnings, then by name */
export function groupByRule(findings: readonly Finding[]): RuleFindings[] {
  return [...groupBy(findings, ({ rule }) => rule)]
    .map(([rule, found]) => ({
      rule,
      counts: countSeverities(found),
      fileCount: new Set(found.map(({ path }) => path)).size,
    }))
    .toSorted((a, b) => compareCounts(a.counts, b.counts) || compare(a.rule, b.rule));
}

/** @returns the file with most errors first, then most warnings, then by path */
export function groupByFile(findings: readonly Finding[]): FileFindings[] {
  return [...groupBy(findings, ({ path }) => path)]
    .map(([path, found]) => ({
      path,
      counts: countSeverities(found),
      findings: found.toSorted((a, b) => a.line - b.line || compare(a.rule, b.rule)),
    }))
    .toSorted((a, b) => compareCounts(a.counts, b.counts) || compare(a.path, b.path));
}

export function countSeverities(findings: readonly Finding[]): Counts {
  const countOf = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: countOf('error'), warning: countOf('warning'), note: countOf('note') };
}

const compareCounts = (a: Counts, b: Counts): number =>
  b.error - a.error || b.warning - a.warning || b.note - a.note;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
