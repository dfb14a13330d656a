// Pairs of articles with nearly the same text, the most alike first, each pair side by side.

import type { NearDuplicate } from '../../find-near-duplicates.ts';
import { html, type Html } from '../html.ts';
import { compareArticles, isSameText, type PartRuns } from '../data/compare-articles.ts';
import type { ReportContext } from '../report-context.ts';
import { comparison, pairTitles } from './duplicate-pair.ts';
import type { Section } from './section.ts';

interface ComparedPair extends NearDuplicate {
  readonly parts: readonly PartRuns[];
}

export function duplicatesSection(context: ReportContext): Section {
  const { duplicates: said } = context.words;
  const pairs = context.input.nearDuplicates
    .map((pair) => ({ ...pair, parts: compareArticles(pair.article, pair.twin) }))
    .toSorted((one, other) => other.likeness - one.likeness);
  const content =
    pairs.length === 0
      ? html`<p class="none">${said.none}</p>`
      : html`<p>${said.intro(pairs.length)}</p>
          ${identicalPairs(
            context,
            pairs.filter(({ parts }) => isSameText(parts)),
          )}
          ${pairs.filter(({ parts }) => !isSameText(parts)).map((pair) => differingPair(context, pair))}`;
  return { id: 'duplicates', title: said.title, content };
}

/** Nothing to compare: their titles are enough, in one list. */
function identicalPairs(context: ReportContext, pairs: readonly ComparedPair[]): Html | undefined {
  if (pairs.length === 0) return undefined;
  return html`<details class="duplicate">
    <summary>${context.words.duplicates.identical} (${context.number(pairs.length)})</summary>
    ${pairs.map((pair) => pairTitles(context, pair))}
  </details>`;
}

function differingPair(context: ReportContext, pair: ComparedPair): Html {
  const { words, percent } = context;
  const products = [...new Set([pair.article.product, pair.twin.product])].join(', ');
  return html`<details class="duplicate">
    <summary>
      <span class="article-title">${pair.article.title} ↔ ${pair.twin.title}</span>
      <span class="meta">${words.duplicates.similar(percent(pair.likeness, 1))} · ${products}</span>
    </summary>
    ${pairTitles(context, pair)} ${comparison(context, pair.parts)}
  </details>`;
}
