// What could not be read, above everything else that could.

import { html, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';

/** The importer's reasons are in English, as the linter's are. */
const REASONS_LANGUAGE = 'en';

export function banner({ preview, words }: PreviewContext): Html | undefined {
  const { failed, trouble } = preview;
  if (trouble !== undefined) {
    return html`<div class="banner">
      <p><strong>${words.banner.trouble}</strong></p>
      <p lang="${REASONS_LANGUAGE}">${trouble}</p>
    </div>`;
  }
  if (failed.length === 0) return undefined;
  return html`<div class="banner">
    <p><strong>${words.banner.failed(failed.length)}</strong></p>
    <ul>
      ${failed.map(
        ({ path, reason }) =>
          html`<li><code>${path}</code> <span lang="${REASONS_LANGUAGE}">${reason}</span></li>`,
      )}
    </ul>
  </div>`;
}
