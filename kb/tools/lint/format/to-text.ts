// Findings for a terminal: by file, in columns, the hint under each.

import { createPlural } from '../../create-plural.ts';
import type { Finding } from '../finding.ts';
import { countFindings } from './count-findings.ts';

/** @param findings in the order of `lint` */
export function toText(findings: readonly Finding[]): string {
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  const files = [...byPath].map(([path, own]) => [path, ...toRows(own)].join('\n'));
  return [...files, toSummary(findings)].join('\n\n');
}

function toRows(findings: readonly Finding[]): string[] {
  const lineWidth = widest(findings.map(({ line }) => String(line)));
  const ruleWidth = widest(findings.map(({ rule }) => rule));
  return findings.flatMap(({ line, severity, rule, message, hint }) => {
    const head = `  ${String(line).padStart(lineWidth)}  ${severity.padEnd('warning'.length)}  ${rule.padEnd(ruleWidth)}  `;
    return [head + message, ' '.repeat(head.length) + hint];
  });
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

/** "3 findings in 2 files: 1 error, 2 warnings, 0 notes." */
export function toSummary(findings: readonly Finding[]): string {
  const { total, files, bySeverity } = countFindings(findings);
  if (total === 0) return 'No findings.';
  const parts = [
    count(bySeverity.error, 'error', 'errors'),
    count(bySeverity.warning, 'warning', 'warnings'),
    count(bySeverity.note, 'note', 'notes'),
  ];
  return `${count(total, 'finding', 'findings')} in ${count(files, 'file', 'files')}: ${parts.join(', ')}.`;
}

const count = createPlural('en');
