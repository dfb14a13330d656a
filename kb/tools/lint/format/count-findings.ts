import type { Finding, Severity } from '../finding.ts';

export interface FindingCounts {
  readonly total: number;
  readonly files: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Only rules that found something, the most frequent first. */
  readonly byRule: Readonly<Record<string, number>>;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const byRule = new Map<string, number>();
  for (const { rule, severity } of findings) {
    bySeverity[severity] += 1;
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  return {
    total: findings.length,
    files: new Set(findings.map(({ path }) => path)).size,
    bySeverity,
    byRule: Object.fromEntries([...byRule].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
  };
}
