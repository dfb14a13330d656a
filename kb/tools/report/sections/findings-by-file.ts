// One foldable entry a file, worst file first, with everything that was found in it.

import type { Finding } from '../../lint/finding.ts';
import { html, type Html } from '../html.ts';
import { SEVERITIES, type Counts, type FileFindings, type RuleFindings } from '../data/count-findings.ts';
import type { ReportContext } from '../report-context.ts';
import { toRuleClass } from './findings-filter.ts';
import { ruleLabel } from './rule-label.ts';
import { severityTag } from './severity-tag.ts';
import { breakable, sourcePlace } from './source-place.ts';

/** Rules speak English, whatever the language of the page. */
const RULES_LANGUAGE = 'en';

export function findingsByFile(
  context: ReportContext,
  files: readonly FileFindings[],
  rules: readonly RuleFindings[],
): Html {
  return html`<div class="files">
    ${files.map(
      ({ path, counts, findings }) =>
        html`<details class="file">
          <summary>
            <code>${breakable(path)}</code>
            <span class="meta">${sayCounts(context, counts)}</span>
          </summary>
          <ul class="findings">
            ${findings.map((finding) => findingItem(context, finding, toRuleClass(rules, finding.rule)))}
          </ul>
        </details>`,
    )}
  </div>`;
}

function findingItem(context: ReportContext, finding: Finding, ruleClass: string): Html {
  const { words, input } = context;
  const { rule, severity, message, hint, path, line } = finding;
  return html`<li class="finding ${severity} ${ruleClass}">
    <p class="finding-head">
      ${severityTag(severity, words.findings.severities[severity])} <span>${ruleLabel(context, rule)}</span>
      <span class="place">${sourcePlace(input, path, line)}</span>
    </p>
    <p lang="${RULES_LANGUAGE}">${message}</p>
    <p class="hint">${words.findings.hint} <span lang="${RULES_LANGUAGE}">${hint}</span></p>
  </li>`;
}

function sayCounts({ words }: ReportContext, counts: Counts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => words.findings.counts[severity](counts[severity]))
    .join(', ');
}
