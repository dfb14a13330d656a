// What the linter says: how much of what, then file by file.

import type { Severity } from '../../lint/finding.ts';
import { html, type Html } from '../html.ts';
import {
  SEVERITIES,
  countSeverities,
  groupByFile,
  groupByRule,
  type RuleFindings,
} from '../data/count-findings.ts';
import type { ReportContext } from '../report-context.ts';
import { barTable } from './bar-table.ts';
import { findingsByFile } from './findings-by-file.ts';
import { findingsFilter } from './findings-filter.ts';
import { findRuleName } from '../messages/rule-names.ts';
import { ruleLabel } from './rule-label.ts';
import type { Section } from './section.ts';
import { severityTag } from './severity-tag.ts';

export function findingsSection(context: ReportContext): Section {
  const { words, input } = context;
  const { findings: said } = words;
  const rules = groupByRule(input.findings);
  const files = groupByFile(input.findings);
  const content =
    files.length === 0
      ? html`<p class="none">${said.none}</p>`
      : html`<p>${said.found(input.findings.length, files.length)}</p>
          ${severityTable(context)} ${ruleTable(context, rules)}
          <h3>${said.byFileTitle}</h3>
          ${findingsFilter(context, rules)} ${findingsByFile(context, files, rules)}`;
  return { id: 'findings', title: said.title, content };
}

function severityTable(context: ReportContext): Html {
  const { findings: said } = context.words;
  const counts = countSeverities(context.input.findings);
  return html`<div class="half">
    ${barTable(context, {
      caption: said.severityCaption,
      label: said.severity,
      count: said.number,
      bars: SEVERITIES.map((severity) => ({
        label: severityTag(severity, said.severities[severity]),
        count: counts[severity],
        tone: severity,
      })),
    })}
  </div>`;
}

function ruleTable(context: ReportContext, rules: readonly RuleFindings[]): Html {
  const { findings: said } = context.words;
  return barTable(context, {
    caption: said.ruleCaption,
    label: said.rule,
    count: said.number,
    other: said.files,
    bars: rules.map(({ rule, counts, fileCount }) => {
      const parts = SEVERITIES.filter((severity) => counts[severity] > 0);
      // One severity needs no number of its own: it is the total's.
      const nameOf = (severity: Severity): string =>
        parts.length > 1 ? said.counts[severity](counts[severity]) : said.severities[severity];
      return {
        label: html`${ruleLabel(context, rule)} ${ruleSummary(context, rule)}
        ${parts.map((part) => html`${severityTag(part, nameOf(part))} `)}`,
        count: counts.error + counts.warning + counts.note,
        other: fileCount,
        parts: parts.map((severity) => ({ count: counts[severity], tone: severity })),
      };
    }),
  });
}

/** In the rule's own words, where the report's language has no name for it. */
function ruleSummary({ input }: ReportContext, rule: string): Html | undefined {
  if (findRuleName(input.language, rule) !== undefined) return undefined;
  const summary = input.rules.find(({ id }) => id === rule)?.summary;
  return summary === undefined ? undefined : html`<span class="meta">${summary}</span>`;
}
