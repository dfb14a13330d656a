// Findings for other programs.

import type { Finding } from '../finding.ts';
import { countFindings } from './count-findings.ts';

/** @returns `{findings: [{rule, severity, path, line, message, hint}], counts}` as JSON text */
export function toJson(findings: readonly Finding[]): string {
  return JSON.stringify({ findings: findings.map(toEntry), counts: countFindings(findings) }, null, 2);
}

/** Without the fix: who mends calls `kb lint --fix`. */
const toEntry = ({ rule, severity, path, line, message, hint }: Finding): unknown => ({
  rule,
  severity,
  path,
  line,
  message,
  hint,
});
