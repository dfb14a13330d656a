import { describe, expect, it } from 'vitest';
import { toSarif } from '../../../../../kb/tools/lint/format/to-sarif.ts';
import { RULES } from '../../../../../kb/tools/lint/rules.ts';
import { findingOf, rawPageOf } from './finding-of.ts';

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleIndex: number;
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const PATH = 'Papel e tinta/ação #1.rst';
const toRun = (lines: readonly string[], ...at: readonly number[]): Sarif['runs'][number] => {
  const findings = at.map((line) => findingOf({ path: PATH, line }));
  const sarif = JSON.parse(toSarif(findings, { rules: RULES, pages: [rawPageOf(lines, PATH)] })) as Sarif;
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
              artifactLocation: { uri: 'Papel%20e%20tinta/a%C3%A7%C3%A3o%20%231.rst' },
              region: { startLine: 2 },
            },
          },
        ],
      },
    ]);
    expect(RULES[run.results[0]!.ruleIndex]?.id).toBe('credential');
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
});
