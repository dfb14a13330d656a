// What lint says, where it says it: severity, rule, message, hint, and the line as it stands in the file.

import type { Finding } from '../../lint/finding.ts';
import { countSeverities, SEVERITIES } from '../../report/data/count-findings.ts';
import { html, type Html } from '../../report/html.ts';
import { ruleLabel } from '../../report/sections/rule-label.ts';
import { severityTag } from '../../report/sections/severity-tag.ts';
import type { PreviewContext } from '../preview-context.ts';

/** Rules speak English, whatever the language of the page. */
const RULES_LANGUAGE = 'en';
const MAX_QUOTED_CHARS = 200;

export function findingNotes(
  context: PreviewContext,
  findings: readonly Finding[] | undefined,
): Html | undefined {
  if (!findings || findings.length === 0) return undefined;
  return html`<ul class="findings" aria-label="${context.words.article.findings}">
    ${findings.map((finding) => note(context, finding))}
  </ul>`;
}

function note(context: PreviewContext, finding: Finding): Html {
  const { names, language, preview } = context;
  const { rule, severity, message, hint, path, line } = finding;
  const page = preview.pages.find((one) => one.path === path);
  // The heading of a section is on the page already; the title is not, with its date and version.
  const isHeading = page?.headings.slice(1).some((heading) => heading.line === line);
  const source = isHeading ? undefined : page?.lines[line - 1]?.trim().slice(0, MAX_QUOTED_CHARS);
  return html`<li class="finding ${severity}">
    <p class="finding-head">
      ${severityTag(severity, names.findings.severities[severity])}
      <span>${ruleLabel({ input: { language } }, rule)}</span>
      <span class="place">${names.findings.line(line)}</span>
    </p>
    <p lang="${RULES_LANGUAGE}">${message}</p>
    <p class="hint">${names.findings.hint} <span lang="${RULES_LANGUAGE}">${hint}</span></p>
    ${source ? html`<p class="source"><code>${source}</code></p>` : undefined}
  </li>`;
}

/** "2 erros", "1 aviso", each in its colour. */
export function findingCounts({ names }: PreviewContext, findings: readonly Finding[]): Html[] {
  const counts = countSeverities(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severityTag(severity, names.findings.counts[severity](counts[severity])),
  );
}
