// Where something stands in the sources: path:line, linked where the report knows the sources' address.

import { html, type Html } from '../html.ts';
import type { ReportInput } from '../report-input.ts';

export function sourcePlace({ sourceBase }: ReportInput, path: string, line: number): Html {
  const place = html`<code>${breakable(path)}:${line}</code>`;
  if (sourceBase === undefined) return place;
  return html`<a href="${toAddress(sourceBase, path, line)}">${place}</a>`;
}

/** `#L12` is a line to GitHub, GitLab and Gitea; a browser showing a plain file ignores it. */
export function toAddress(base: string, path: string, line: number): string {
  const folder = base === '' || base.endsWith('/') ? base : `${base}/`;
  return `${folder}${path.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

/** Paths are long and have no spaces: they may go on in the next line after a folder or a word. */
export function breakable(path: string): Html {
  return html`${path.split(/(?<=[/_])/).map((part) => html`${part}<wbr />`)}`;
}
