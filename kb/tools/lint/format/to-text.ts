// Findings for a terminal: by file, in columns, the hint under each.

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

function toSummary(findings: readonly Finding[]): string {
  const { total, files, bySeverity } = countFindings(findings);
  if (total === 0) return 'No findings.';
  const parts = [
    count(bySeverity.error, 'error'),
    count(bySeverity.warning, 'warning'),
    count(bySeverity.note, 'note'),
  ];
  return `${count(total, 'finding')} in ${count(files, 'file')}: ${parts.join(', ')}.`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
