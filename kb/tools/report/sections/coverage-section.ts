// What the base covers: products, sections written, replies still to be written.

import { html, type Html } from '../html.ts';
import { countCoverage, countProduct, type ProductCoverage } from '../data/count-coverage.ts';
import { findUncoveredProducts } from '../data/find-uncovered-products.ts';
import type { ReportContext } from '../report-context.ts';
import { articleList } from './article-list.ts';
import { coverageTable } from './coverage-table.ts';
import type { Section } from './section.ts';

export function coverageSection(context: ReportContext): Section {
  const { words, input, live, compare } = context;
  const products = countCoverage(live, input.pages, compare);
  const all = countProduct(words.coverage.allProducts, live, input.pages);
  return {
    id: 'coverage',
    title: words.coverage.title,
    content: html`
      ${kindsTable(context, products, all)} ${uncovered(context)} ${coverageTable(context, products, all)}
      ${unwritten(context)}
    `,
  };
}

function kindsTable(
  { words, number }: ReportContext,
  products: readonly ProductCoverage[],
  all: ProductCoverage,
): Html {
  const { kinds } = words.summary;
  const cells = ({ articles }: ProductCoverage): Html[] =>
    [articles.script, articles.faq, articles.guide, articles.script + articles.faq + articles.guide].map(
      (count) => html`<td class="figure ${count === 0 ? 'zero' : ''}">${number(count)}</td>`,
    );
  return html`<table>
    <caption>
      ${words.coverage.kindsCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.coverage.product}</th>
        ${[kinds.script, kinds.faq, kinds.guide, words.coverage.total].map(
          (head) => html`<th scope="col" class="figure">${head}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${products.map(
        (one) =>
          html`<tr>
            <th scope="row">${one.product}</th>
            ${cells(one)}
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${all.product}</th>
        ${cells(all)}
      </tr>
    </tfoot>
  </table>`;
}

function uncovered({ words, input, live, compare }: ReportContext): Html | undefined {
  const names = findUncoveredProducts(input.pages, live).toSorted(compare);
  if (names.length === 0) return undefined;
  return html`<h3>${words.coverage.uncoveredTitle}</h3>
    <ul class="names">
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>`;
}

function unwritten(context: ReportContext): Html {
  const { words, liveScripts, compare } = context;
  const { coverage: said } = words;
  const open = liveScripts
    .filter(({ replies }) => replies.length === 0)
    .toSorted((a, b) => compare(a.product, b.product) || compare(a.title, b.title) || compare(a.id, b.id));
  return html`<h3>${said.unwrittenTitle}</h3>
    <p>${open.length === 0 ? said.allWritten : said.unwrittenIntro(open.length, liveScripts.length)}</p>
    ${open.length === 0 ? undefined : articleList(context, open)}`;
}
