// How old the base is: when articles were written, which are the oldest, which do not say.

import type { Article } from '../../../article.ts';
import { html, type Html } from '../html.ts';
import { ageOf, groupByAge } from '../data/group-by-age.ts';
import type { ReportContext } from '../report-context.ts';
import { ageChart } from './age-chart.ts';
import { articleList } from './article-list.ts';
import type { Section } from './section.ts';

const OLDEST = 15;

export function ageSection(context: ReportContext): Section {
  const { words, live, input } = context;
  const { age: said } = words;
  const ages = groupByAge(live, input.createdAt);
  const dated = ages.dated.length + ages.future.length;
  return {
    id: 'age',
    title: said.title,
    content: html`<p>${said.intro(dated, ages.undated.length)}</p>
      ${ageChart(context, ages)}
      ${listUnder(context, said.oldestTitle, ages.dated.slice(0, OLDEST), (article) => toAge(context, article))}
      ${listUnder(context, said.futureTitle, ages.future, ({ date = '' }) => context.day(date))}
      ${undated(
        context,
        ages.undated.filter(({ kind }) => kind === 'script'),
      )}`,
  };
}

function listUnder(
  context: ReportContext,
  title: string,
  articles: readonly Article[],
  remark: (article: Article) => string,
): Html | undefined {
  if (articles.length === 0) return undefined;
  return html`<h3>${title}</h3>
    ${articleList(context, articles, remark)}`;
}

function undated(context: ReportContext, scripts: readonly Article[]): Html | undefined {
  if (scripts.length === 0) return undefined;
  const { age: said } = context.words;
  return html`<h3>${said.undatedTitle}</h3>
    <p>${said.undatedIntro}</p>
    ${articleList(context, scripts)}`;
}

/** "29 de ago. de 2024 · 1 ano, 2 meses" */
function toAge({ words, day, input }: ReportContext, { date = '' }: Article): string {
  const { years, months } = ageOf(date, input.createdAt);
  const parts = [
    ...(years > 0 ? [words.age.years(years)] : []),
    ...(months > 0 ? [words.age.months(months)] : []),
  ];
  return [day(date), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(' · ');
}
