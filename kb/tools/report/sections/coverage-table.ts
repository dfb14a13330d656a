// The heat map: products down, the sections of a script across, deeper where more scripts have the section.

import { html, type Html } from '../html.ts';
import { SCRIPT_SECTIONS, type ProductCoverage } from '../data/count-coverage.ts';
import type { ReportContext } from '../report-context.ts';

export function coverageTable(
  context: ReportContext,
  products: readonly ProductCoverage[],
  all: ProductCoverage,
): Html | undefined {
  const { words } = context;
  if (all.articles.script === 0) return undefined;
  const { coverage: said } = words;
  return html`<div class="scroll" role="region" aria-labelledby="heat-caption" tabindex="0">
      <table class="heat">
        <caption>
          <span id="heat-caption">${said.caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">${said.product}</th>
            ${SCRIPT_SECTIONS.map((section) => html`<th scope="col">${said.sections[section]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${products.filter(({ articles }) => articles.script > 0).map((one) => row(context, one))}
        </tbody>
        <tfoot>
          ${row(context, all)}
        </tfoot>
      </table>
    </div>
    ${scale(context)}`;
}

function row(
  { words, percent, number }: ReportContext,
  { product, articles, filled }: ProductCoverage,
): Html {
  const scripts = articles.script;
  return html`<tr>
    <th scope="row">${product}</th>
    ${SCRIPT_SECTIONS.map(
      (section) =>
        html`<td class="heat-${toHeat(filled[section], scripts)}">
          ${percent(filled[section], scripts)}
          <small>${words.coverage.filled(number(filled[section]), number(scripts))}</small>
        </td>`,
    )}
  </tr>`;
}

function scale({ words }: ReportContext): Html {
  return html`<p class="scale">
    <span>${words.coverage.scaleTitle}:</span>
    ${words.coverage.scale.map((step, heat) => html`<span class="step heat-${heat}">${step}</span> `)}
  </p>`;
}

/** The five steps of the scale: none, under half, half or more, from 80 %, all. */
export function toHeat(part: number, whole: number): 0 | 1 | 2 | 3 | 4 {
  if (part === 0) return 0;
  if (part === whole) return 4;
  const share = part / whole;
  if (share >= 0.8) return 3;
  return share >= 0.5 ? 2 : 1;
}
