// A filter that is a select box and style rules: `:has()` hides what was not chosen, and no script runs.
// Where a browser does not know `:has()`, and on paper, everything stays in view.

import { html, ownHtml, type Html } from '../html.ts';
import { SEVERITIES, type RuleFindings } from '../data/count-findings.ts';
import { findRuleName } from '../messages/rule-names.ts';
import type { ReportContext } from '../report-context.ts';

/** The class of a rule's findings: its place in the list, since its name is not ours to put into a style sheet. */
export const toRuleClass = (rules: readonly RuleFindings[], rule: string): string =>
  `rule-${rules.findIndex((one) => one.rule === rule)}`;

export function findingsFilter(
  { words, input, number }: ReportContext,
  rules: readonly RuleFindings[],
): Html {
  const { findings: said } = words;
  const severities = SEVERITIES.filter((severity) => rules.some(({ counts }) => counts[severity] > 0));
  const classes = [...severities, ...rules.map(({ rule }) => toRuleClass(rules, rule))];
  return html`${filterStyle(classes)}
    <p class="filter">
      <label for="findings-filter">${said.filter}</label>
      <select id="findings-filter" autocomplete="off">
        <option value="" selected>${said.all} (${number(input.findings.length)})</option>
        <optgroup label="${said.bySeverity}">
          ${severities.map(
            (severity) => html`<option value="${severity}">${said.severities[severity]}</option>`,
          )}
        </optgroup>
        <optgroup label="${said.byRule}">
          ${rules.map(
            ({ rule, counts }) =>
              html`<option value="${toRuleClass(rules, rule)}">
                ${findRuleName(input.language, rule) ?? rule}
                (${number(counts.error + counts.warning + counts.note)})
              </option>`,
          )}
        </optgroup>
      </select>
    </p>`;
}

function filterStyle(classes: readonly string[]): Html {
  const rules = classes.map((name) => {
    const chosen = `#findings:has(option[value="${name}"]:checked)`;
    return `${chosen} :is(.finding:not(.${name}), .file:not(:has(.${name}))) { display: none; }`;
  });
  return ownHtml(`<style>@media screen { ${rules.join('\n')} }</style>`);
}
