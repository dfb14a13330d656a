// The severity in words; colour only repeats it.

import type { Severity } from '../../lint/finding.ts';
import { html, type Html } from '../html.ts';

export function severityTag(severity: Severity, name: string): Html {
  return html`<span class="tag tag-${severity}">${name}</span>`;
}
