// Findings for code hosts: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import type { Page } from '../../import/page.ts';
import type { Finding } from '../finding.ts';
import { fingerprintFindings, type Fingerprint } from '../fingerprint.ts';
import type { Rule } from '../rule.ts';

export interface SarifContext {
  readonly rules: readonly Rule[];
  /** The pages that the findings are about: their lines tell an old finding from a new one. */
  readonly pages: readonly Page[];
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** @returns one run as JSON text; the severities of kb are SARIF's levels by name */
export function toSarif(findings: readonly Finding[], { rules, pages }: SarifContext): string {
  const driver = { name: 'kb lint', rules: rules.map(toDescriptor) };
  const results = fingerprintFindings(findings, pages).map(([finding, fingerprint]) =>
    toResult(finding, fingerprint, rules),
  );
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
}

const toDescriptor = ({ id, summary, severity }: Rule): unknown => ({
  id,
  shortDescription: { text: summary },
  help: { text: summary },
  defaultConfiguration: { level: severity },
});

function toResult(finding: Finding, { hash, index }: Fingerprint, rules: readonly Rule[]): unknown {
  const { rule, severity, path, line, message, hint } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: toUri(path) }, region: { startLine: line } },
      },
    ],
    partialFingerprints: { 'lineHash/v1': `${hash}:${index}` },
  };
}

/** A relative reference: names of files have spaces and accents. */
const toUri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
