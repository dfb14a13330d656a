// A rule by its name, and by its id, which is what a baseline and a discussion use.

import { html, type Html } from '../html.ts';
import { findRuleName } from '../messages/rule-names.ts';
import type { ReportInput } from '../report-input.ts';

interface Reader {
  readonly input: Pick<ReportInput, 'language'>;
}

export function ruleLabel({ input }: Reader, rule: string): Html {
  const name = findRuleName(input.language, rule);
  return name === undefined ? html`<code>${rule}</code>` : html`${name} <code class="rule-id">${rule}</code>`;
}
