// Each reply twice, side by side: filled as an agent would get it, and as its author wrote it, slots marked.

import type { Article, ReplyTemplate } from '../../../article.ts';
import { fillReply } from '../../../templates/fill-reply.ts';
import { findResidue } from '../../../templates/find-residue.ts';
import { listSlots } from '../../../templates/list-slots.ts';
import type { SlotValues } from '../../../templates/reply.ts';
import { toSlotKey } from '../../../templates/slot.ts';
import { html, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';
import { SAMPLE_TICKET, sampleValues } from '../sample-ticket.ts';
import { ARTICLE_LANGUAGE } from './article-text.ts';
import { markedReply } from './marked-reply.ts';

export function repliesOf(context: PreviewContext, { replies }: Article): Html {
  const { article: said } = context.words;
  if (replies.length === 0) return html`<p class="notice">${said.unwritten}</p>`;
  const { ticket, agent } = SAMPLE_TICKET;
  return html`<p class="meta">${said.sample(ticket.number, ticket.requester, agent.name)}</p>
    ${replies.map((reply, index) => {
      // One reply without a title needs no heading of its own.
      const title = reply.title ?? (replies.length > 1 ? said.untitled(index + 1) : undefined);
      return html`${title === undefined ? undefined : html`<h3 lang="${ARTICLE_LANGUAGE}">${title}</h3>`}
      ${replyPair(context, reply, title === undefined ? 3 : 4)}`;
    })}`;
}

/** @param headings the level of those that the author put into the reply */
function replyPair(context: PreviewContext, template: ReplyTemplate, headings: number): Html {
  const { article: said } = context.words;
  const residue = findLastingResidue(template);
  const letter = (values: SlotValues): Html => markedReply(context, template, values, headings);
  return html`${residue === undefined ? undefined : html`<p class="notice">${said.residue(residue)}</p>`}
    <div class="letters">
      <figure>
        <figcaption>${said.filled}</figcaption>
        <div class="letter prose" lang="${ARTICLE_LANGUAGE}">${letter(sampleValues(new Date()))}</div>
      </figure>
      <figure>
        <figcaption>${said.template}</figcaption>
        <div class="letter template prose" lang="${ARTICLE_LANGUAGE}">${letter({})}</div>
      </figure>
    </div>`;
}

/** What the panel's last look would stop at even with every slot filled. */
function findLastingResidue(template: ReplyTemplate): string | undefined {
  const values = listSlots(template).map((slot) => [toSlotKey(slot), 'Ana']);
  return findResidue(fillReply(template, Object.fromEntries(values)).text);
}
