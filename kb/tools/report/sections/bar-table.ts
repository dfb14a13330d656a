// A table of counts in which each number carries its bar: the chart and its data are one thing.

import { html, type Html } from '../html.ts';
import { toPercent, type ReportContext } from '../report-context.ts';

export interface Bar {
  readonly label: Html | string;
  readonly count: number;
  /** A second figure, such as the number of files. */
  readonly other?: number;
  /** Colours the bar. */
  readonly tone?: Tone;
  /** In place of one bar; together they are `count`. */
  readonly parts?: readonly Part[];
}

export type Tone = 'error' | 'warning' | 'note';

interface Part {
  readonly count: number;
  readonly tone?: Tone | undefined;
}

export interface BarTable {
  readonly caption: string;
  /** Where a heading says the same just above. */
  readonly hidesCaption?: boolean;
  readonly label: string;
  readonly count: string;
  readonly other?: string;
  readonly bars: readonly Bar[];
}

export function barTable({ number, words }: ReportContext, table: BarTable): Html {
  if (table.bars.length === 0) return html`<p class="none">${words.none}</p>`;
  const most = Math.max(...table.bars.map(({ count }) => count));
  return html`<table class="bars">
    <caption class="${table.hidesCaption ? 'hidden' : ''}">
      ${table.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${table.label}</th>
        <th scope="col">${table.count}</th>
        ${table.other === undefined ? undefined : html`<th scope="col" class="figure">${table.other}</th>`}
      </tr>
    </thead>
    <tbody>
      ${table.bars.map(
        (bar) =>
          html`<tr>
            <th scope="row">${bar.label}</th>
            <td>
              <span class="measure">${drawBar(bar, most)}<span>${number(bar.count)}</span></span>
            </td>
            ${bar.other === undefined ? undefined : html`<td class="figure">${number(bar.other)}</td>`}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function drawBar({ count, tone, parts = [{ count, tone }] }: Bar, most: number): Html {
  return html`<span class="bar">
    ${parts
      .filter((part) => part.count > 0)
      .map(
        (part) =>
          html`<span
            class="${part.tone && `bar-${part.tone}`}"
            style="--share: ${toPercent(part.count, most)}%"
          ></span>`,
      )}
  </span>`;
}
