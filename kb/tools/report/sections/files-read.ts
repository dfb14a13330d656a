// What became of every source file.

import type { Page } from '../../import/page.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { barTable } from './bar-table.ts';
import { breakable } from './source-place.ts';

export function filesRead(context: ReportContext): Html {
  const { input, words } = context;
  const { summary: said } = words;
  const failed = input.pages.filter(({ failure }) => failure !== undefined);
  const skipped = input.pages.filter(
    ({ failure, articles, products }) => failure === undefined && articles.length + products.length === 0,
  );
  const table = barTable(context, {
    caption: said.filesTitle,
    hidesCaption: true,
    label: said.fileOutcome,
    count: said.filesTitle,
    bars: [
      { label: said.filesRead, count: input.pages.length - failed.length - skipped.length },
      { label: said.filesSkipped, count: skipped.length, tone: 'note' },
      { label: said.filesFailed, count: failed.length, tone: 'error' },
    ],
  });
  return html`<h3>${said.filesTitle}</h3>
    <div class="half">${table}</div>
    ${fileList(context, said.filesFailed, failed)} ${fileList(context, said.filesSkipped, skipped)}`;
}

function fileList({ words, number }: ReportContext, title: string, pages: readonly Page[]): Html | undefined {
  if (pages.length === 0) return undefined;
  const reasons = [...new Set(pages.map(({ failure }) => failure))];
  return html`<details>
    <summary>${title} (${number(pages.length)})</summary>
    ${reasons.map(
      (reason) =>
        html`<p>${reason ?? words.summary.skippedReason}</p>
          <ul class="paths">
            ${pages.filter(({ failure }) => failure === reason).map(({ path }) => html`<li><code>${breakable(path)}</code></li>`)}
          </ul>`,
    )}
  </details>`;
}
