// What replies ask for, and where an agent has to choose between several.

import type { Article } from '../../../article.ts';
import { html, type Html } from '../html.ts';
import { countFreeLabels, countSlotKinds } from '../data/count-slots.ts';
import type { ReportContext } from '../report-context.ts';
import { barTable } from './bar-table.ts';
import type { Section } from './section.ts';
import { sourcePlace } from './source-place.ts';

export function repliesSection(context: ReportContext): Section {
  const { words, live } = context;
  const { replies: said } = words;
  const slots = barTable(context, {
    caption: said.slotCaption,
    label: said.slot,
    count: said.uses,
    other: said.inReplies,
    bars: countSlotKinds(live).map(({ kind, uses, replies }) => ({
      label: html`${said.slots[kind]} <code>${kind}</code>`,
      count: uses,
      other: replies,
    })),
  });
  return {
    id: 'replies',
    title: said.title,
    content: html`<div class="pair-of-tables">${slots}${alternativesTable(context)}</div>
      ${freeLabels(context)} ${alternativesList(context)}`,
  };
}

function freeLabels(context: ReportContext): Html | undefined {
  const { replies: said } = context.words;
  const labels = countFreeLabels(context.live);
  if (labels.length === 0) return undefined;
  return html`<details>
    <summary>${said.freeCaption} (${context.number(labels.length)})</summary>
    ${barTable(context, {
      caption: said.freeCaption,
      hidesCaption: true,
      label: said.freeLabel,
      count: said.uses,
      other: said.inReplies,
      bars: labels.map(({ label, uses, replies }) => ({ label, count: uses, other: replies })),
    })}
  </details>`;
}

function alternativesTable(context: ReportContext): Html {
  const { words, liveScripts } = context;
  const { replies: said } = words;
  const most = liveScripts.reduce((highest, { replies }) => Math.max(highest, replies.length), 0);
  return barTable(context, {
    caption: said.alternativesCaption,
    label: said.inReplies,
    count: said.scripts,
    bars: Array.from({ length: liveScripts.length === 0 ? 0 : most + 1 }, (_, replies) => ({
      label: said.alternatives(replies),
      count: liveScripts.filter((script) => script.replies.length === replies).length,
      ...(replies === 0 && { tone: 'warning' as const }),
    })),
  });
}

function alternativesList(context: ReportContext): Html | undefined {
  const { words, live, number, compare } = context;
  const several = live
    .filter(({ replies }) => replies.length > 1)
    .toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
  if (several.length === 0) return undefined;
  return html`<details>
    <summary>${words.replies.listTitle} (${number(several.length)})</summary>
    <ul class="articles">
      ${several.map((article) => withAlternatives(context, article))}
    </ul>
  </details>`;
}

function withAlternatives({ words, input }: ReportContext, { title, replies, source }: Article): Html {
  const { replies: said } = words;
  return html`<li>
    <span class="article-title">${title}</span>
    <span class="place">${sourcePlace(input, source.path, source.line)}</span>
    <ol>
      ${replies.map((reply, index) => {
        const name = reply.title ?? said.untitled(index + 1);
        const when = reply.when === name ? undefined : reply.when;
        return html`<li>${when === undefined ? name : `${name} (${said.when(when)})`}</li>`;
      })}
    </ol>
  </li>`;
}
