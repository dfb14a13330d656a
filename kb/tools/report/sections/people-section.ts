// Who answers, and for whom the scripts are written.

import { html } from '../html.ts';
import { countAudience, countLevels } from '../data/count-people.ts';
import type { ReportContext } from '../report-context.ts';
import { barTable } from './bar-table.ts';
import type { Section } from './section.ts';

const AUDIENCES = ['business', 'technical', 'both', 'none'] as const;

export function peopleSection(context: ReportContext): Section {
  const { words, liveScripts } = context;
  const { people: said } = words;
  const nameOf = (levels: readonly string[]): string => {
    if (levels.length === 0) return said.noLevel;
    return levels.length === 1 ? levels.join('') : said.severalLevels(levels.join(', '));
  };
  const levels = barTable(context, {
    caption: said.levelCaption,
    label: said.level,
    count: said.scripts,
    bars: countLevels(liveScripts).map(({ levels: names, count }) => ({
      label: nameOf(names),
      count,
      ...(names.length === 0 && { tone: 'warning' as const }),
    })),
  });
  const audiences = barTable(context, {
    caption: said.audienceCaption,
    label: said.audience,
    count: said.scripts,
    bars: AUDIENCES.map((group) => ({
      label: said.audiences[group],
      count: countAudience(liveScripts, group),
      ...(group === 'none' && { tone: 'warning' as const }),
    })),
  });
  const conditional = liveScripts.filter(({ level }) =>
    level.some(({ condition }) => condition !== undefined),
  );
  return {
    id: 'people',
    title: said.title,
    content: html`<div class="pair-of-tables">${levels}${audiences}</div>
      ${conditional.length === 0 ? undefined : html`<p>${said.conditions(conditional.length)}.</p>`}`,
  };
}
