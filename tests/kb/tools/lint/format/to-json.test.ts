import { expect, it } from 'vitest';
import { toJson } from '../../../../../kb/tools/lint/format/to-json.ts';
import { findingOf } from './finding-of.ts';

it('gives findings without their fixes, and counts by severity and rule', () => {
  const findings = [
    findingOf({ rule: 'near-duplicate', severity: 'warning' }),
    findingOf({ fix: { firstLine: 1, lastLine: 1, lines: ['x'] } }),
    findingOf({ path: 'Papel/b.rst' }),
  ];
  const json = JSON.parse(toJson(findings)) as { findings: object[]; counts: { byRule: object } };
  expect(json.findings[1]).toEqual(findingOf());
  expect(json.counts).toEqual({
    total: 3,
    files: 2,
    bySeverity: { error: 2, warning: 1, note: 0 },
    byRule: { credential: 2, 'near-duplicate': 1 },
  });
  expect(Object.keys(json.counts.byRule)).toEqual(['credential', 'near-duplicate']);
});
