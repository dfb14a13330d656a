// Findings for code hosts: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import type { Page } from '../../import/page.ts';
import { applyBaseline, type Baseline } from '../baseline.ts';
import type { Finding } from '../finding.ts';
import { fingerprintFindings, type Fingerprint } from '../fingerprint.ts';
import type { Rule } from '../rule.ts';

export interface SarifContext {
  readonly rules: readonly Rule[];
  /** The pages that the findings are about: their lines tell an old finding from a new one. */
  readonly pages: readonly Page[];
  /** Where a path of the sources is found. */
  readonly toUri: (path: string) => string;
  /** What was known before: nothing is left out for it, but every result says how it stands to it (`baselineState`). */
  readonly baseline?: Baseline | undefined;
}

type Result = Readonly<Record<string, unknown>>;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** @returns one run as JSON text; the severities of kb are SARIF's levels by name */
export function toSarif(findings: readonly Finding[], context: SarifContext): string {
  const { rules, pages, baseline } = context;
  const driver = { name: 'kb lint', rules: rules.map(toDescriptor) };
  const { known, stale } = baseline ? applyBaseline(findings, baseline, pages) : { known: [], stale: [] };
  const isKnown = new Set(known);
  const toState = (finding: Finding): Result =>
    baseline ? { baselineState: isKnown.has(finding) ? 'unchanged' : 'new' } : {};
  const results = [
    ...fingerprintFindings(findings, pages).map(([finding, fingerprint]) => ({
      ...toResult(finding, fingerprint, context),
      ...toState(finding),
    })),
    ...stale.map((fingerprint) => toAbsentResult(fingerprint, context)),
  ];
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
}

const toDescriptor = ({ id, summary, severity }: Rule): unknown => ({
  id,
  shortDescription: { text: summary },
  help: { text: summary },
  defaultConfiguration: { level: severity },
});

function toResult(finding: Finding, fingerprint: Fingerprint, context: SarifContext): Result {
  const { severity, line, message, hint } = finding;
  return {
    ...toIdentity(fingerprint, context, { startLine: line }),
    level: severity,
    message: { text: `${message} ${hint}` },
  };
}

/** A baseline knows the place of what is gone by its file only. */
function toAbsentResult(fingerprint: Fingerprint, context: SarifContext): Result {
  return {
    ...toIdentity(fingerprint, context),
    message: { text: 'This is no longer found.' },
    baselineState: 'absent',
  };
}

/** Which rule, where, and what makes it the same finding tomorrow; a rule that is gone has no index. */
function toIdentity(
  { rule, path, hash, index }: Fingerprint,
  { rules, toUri }: SarifContext,
  region?: { readonly startLine: number },
): Result {
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const physicalLocation = { artifactLocation: { uri: toUri(path) }, ...(region && { region }) };
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    locations: [{ physicalLocation }],
    partialFingerprints: { 'lineHash/v1': `${hash}:${index}` },
  };
}
