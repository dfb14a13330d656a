// The first look: how big the base is, what is open, and what the words of the report mean.

import { html, type Html } from '../html.ts';
import { SEVERITIES, countSeverities } from '../data/count-findings.ts';
import type { ReportContext } from '../report-context.ts';
import { filesRead } from './files-read.ts';
import type { Section } from './section.ts';
import { severityTag } from './severity-tag.ts';

export function summarySection(context: ReportContext): Section {
  const { words } = context;
  return {
    id: 'overview',
    title: words.summary.title,
    content: html`${tiles(context)}${filesRead(context)}${legend(context)}`,
  };
}

function tiles({ input, words, live, liveScripts, number }: ReportContext): Html {
  const { kinds, ...said } = words.summary;
  const countKind = (kind: keyof typeof kinds): number => live.filter((one) => one.kind === kind).length;
  const countState = (state: string): number =>
    input.articles.filter((one) => one.state.kind === state).length;
  const findings = countSeverities(input.findings);
  const figures: readonly (readonly [string, number, string?])[] = [
    [said.liveArticles, live.length, 'tile-main'],
    [kinds.script, liveScripts.length],
    [kinds.faq, countKind('faq')],
    [kinds.guide, countKind('guide')],
    [said.drafts, countState('draft')],
    [said.superseded, countState('superseded')],
    [said.unwritten, liveScripts.filter(({ replies }) => replies.length === 0).length],
    [said.duplicates, input.nearDuplicates.length],
    ...SEVERITIES.map(
      (severity) => [said.findings[severity], findings[severity], `tile-${severity}`] as const,
    ),
  ];
  return html`<dl class="tiles">
    ${figures.map(
      ([label, value, tone]) =>
        html`<div class="tile ${tone}">
          <dt>${label}</dt>
          <dd>${number(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

function legend({ words }: ReportContext): Html {
  const { summary: said, findings } = words;
  const meanings = { error: said.errorMeaning, warning: said.warningMeaning, note: said.noteMeaning };
  const entries: readonly (readonly [Html | string, string])[] = [
    [said.live, said.liveMeaning],
    [said.written, said.writtenMeaning],
    ...SEVERITIES.map(
      (severity) => [severityTag(severity, findings.severities[severity]), meanings[severity]] as const,
    ),
  ];
  return html`<h3>${said.legend}</h3>
    <dl class="legend">
      ${entries.map(
        ([term, meaning]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>`;
}
