// Columns of articles by period for the eye, the same figures in a table for everybody.

import { html, type Html } from '../html.ts';
import type { Ages, Period } from '../data/group-by-age.ts';
import { toPercent, type ReportContext } from '../report-context.ts';

export function ageChart(context: ReportContext, { periods, unit }: Ages): Html | undefined {
  const [first, ...rest] = periods;
  if (!first) return undefined;
  const { words } = context;
  const peak = rest.reduce((highest, period) => (period.count > highest.count ? period : highest), first);
  return html`<div class="chart-and-table">
    <div class="columns" role="img" aria-label="${words.age.chart(nameOf(context, peak), peak.count)}">
      ${periods.map((period, index) => column(context, period, index, peak.count))}
    </div>
    ${table(context, periods, unit)}
  </div>`;
}

function column({ words, number }: ReportContext, period: Period, index: number, most: number): Html {
  const { year, half, count, isOpen } = period;
  // Under two columns of one year its number stands once.
  const showsYear = half !== 2 || index === 0;
  return html`<span class="column">
    <span class="column-plot">
      ${count === 0 ? undefined : number(count)}
      <span class="column-bar" style="--share: ${toPercent(count, most)}"></span>
    </span>
    ${half === undefined ? undefined : html`<span class="column-half">${words.age.shortHalf(half)}</span>`}
    <span class="column-year">${showsYear ? `${isOpen ? '≤ ' : ''}${year}` : undefined}</span>
  </span>`;
}

function table(context: ReportContext, periods: readonly Period[], unit: Ages['unit']): Html {
  const { words, number } = context;
  const { age: said } = words;
  return html`<table class="narrow">
    <caption>
      ${unit === 'half' ? said.halfCaption : said.yearCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${said.period}</th>
        <th scope="col" class="figure">${said.number}</th>
      </tr>
    </thead>
    <tbody>
      ${periods.map(
        (period) =>
          html`<tr>
            <th scope="row">${nameOf(context, period)}</th>
            <td class="figure">${number(period.count)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function nameOf({ words }: ReportContext, { year, half, isOpen }: Period): string {
  const name = half === undefined ? String(year) : words.age.half(half, year);
  return isOpen ? words.age.upTo(name) : name;
}
