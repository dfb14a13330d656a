import { describe, expect, it } from 'vitest';
import { toSarif } from '../../../../../kb/tools/lint/format/to-sarif.ts';
import { RULES } from '../../../../../kb/tools/lint/rules.ts';
import type { Page } from '../../../../../kb/tools/import/page.ts';
import { toBaseline, type Baseline } from '../../../../../kb/tools/lint/baseline.ts';
import type { Finding } from '../../../../../kb/tools/lint/finding.ts';
import { findingOf, rawPageOf } from './finding-of.ts';

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly baselineState?: string;
  readonly locations: unknown;
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly SarifResult[];
  }[];
}

const PATH = 'Papel e tinta/ação #1.rst';
const toUri = (path: string): string => `wiki/${encodeURIComponent(path)}`;
const toRun = (lines: readonly string[], ...at: readonly number[]): Sarif['runs'][number] =>
  parseRun(
    at.map((line) => findingOf({ path: PATH, line })),
    rawPageOf(lines, PATH),
  );
const parseRun = (findings: readonly Finding[], page: Page, baseline?: Baseline): Sarif['runs'][number] => {
  const sarif = JSON.parse(toSarif(findings, { rules: RULES, pages: [page], toUri, baseline })) as Sarif;
  expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-schema-2.1.0') });
  expect(sarif.runs).toHaveLength(1);
  return sarif.runs[0]!;
};

describe('toSarif', () => {
  it('describes every rule', () => {
    const { rules } = toRun([]).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\S/) },
        help: { text: expect.stringMatching(/\S/) },
        defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
      });
    }
  });

  it('says of each finding which rule, how grave, what and where', () => {
    const run = toRun(['um', 'dois'], 2);
    expect(run.results).toMatchObject([
      {
        ruleId: 'credential',
        level: 'error',
        message: { text: 'A credential is written here. Take it out.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: toUri(PATH) },
              region: { startLine: 2 },
            },
          },
        ],
      },
    ]);
    expect(RULES[run.results[0]!.ruleIndex!]?.id).toBe('credential');
  });

  it('gives a finding the same fingerprint wherever its line has gone', () => {
    const [before] = toRun(['um', 'dois'], 2).results;
    const [after] = toRun(['um', 'mais um', '', '  dois  '], 4).results;
    expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
  });

  it('gives equal lines fingerprints of their own', () => {
    const fingerprints = toRun(['um', 'um'], 1, 2).results.map(
      (one) => one.partialFingerprints['lineHash/v1'],
    );
    expect(new Set(fingerprints).size).toBe(2);
  });

  it('says nothing of a baseline where there is none', () => {
    expect(toRun(['um'], 1).results[0]).not.toHaveProperty('baselineState');
  });

  it('hides nothing that a baseline knows: it says what is new, what is as before and what is gone', () => {
    const before = rawPageOf(['um', 'dois'], PATH);
    const findings = [1, 2].map((line) => findingOf({ path: PATH, line }));
    const baseline = toBaseline([...findings, findingOf({ path: PATH, rule: 'rule-of-old' })], [before]);
    const after = rawPageOf(['dois', 'três'], PATH);
    const { results } = parseRun(findings, after, baseline);
    expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ['credential', 'unchanged'],
      ['credential', 'new'],
      ['credential', 'absent'],
      ['rule-of-old', 'absent'],
    ]);
    expect(results[2]).toMatchObject({
      ruleIndex: RULES.findIndex(({ id }) => id === 'credential'),
      message: { text: expect.stringMatching(/\S/) },
      locations: [{ physicalLocation: { artifactLocation: { uri: toUri(PATH) } } }],
      partialFingerprints: { 'lineHash/v1': expect.stringMatching(/^[0-9a-f]{16}:0$/) },
    });
    // Nobody knows the line of what is gone, nor the place of a rule that is gone.
    expect(JSON.stringify(results[2])).not.toContain('region');
    expect(results[3]).not.toHaveProperty('ruleIndex');
  });
});
