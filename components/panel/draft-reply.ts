// The chosen reply as it stands: which template, which values, and whether it may be inserted.

import type { Article, ReplyTemplate } from '../../kb/article.ts';
import { fillReply, toFilledReply } from '../../kb/templates/fill-reply.ts';
import { listSlots } from '../../kb/templates/list-slots.ts';
import type { FilledReply, Reply, SlotValues } from '../../kb/templates/reply.ts';
import type { Slot } from '../../kb/templates/slot.ts';
import type { Work } from './panel-state.ts';

interface WrittenDraft {
  readonly template: ReplyTemplate;
  readonly slots: readonly Slot[];
  readonly values: SlotValues;
  readonly reply: Reply;
}

export type Draft =
  | { readonly state: 'unwritten' }
  | ({ readonly state: 'incomplete' } & WrittenDraft)
  | ({ readonly state: 'ready'; readonly filled: FilledReply } & WrittenDraft);

/** @returns undefined while no article is open. */
export function draftReply({
  chosen,
  known,
  typed,
}: Pick<Work, 'chosen' | 'known' | 'typed'>): Draft | undefined {
  if (chosen?.article.state !== 'ready') return undefined;
  const template = findTemplate(chosen.article.value, chosen.alternative);
  if (!template) return { state: 'unwritten' };

  const values = { ...known, ...typed };
  const reply = fillReply(template, values);
  const written = { template, slots: listSlots(template), values, reply };
  const filled = toFilledReply(reply);
  return filled ? { state: 'ready', filled, ...written } : { state: 'incomplete', ...written };
}

/** A choice held from an older bundle may name an alternative that is gone: the first one takes its place. */
function findTemplate(article: Article, alternative: number): ReplyTemplate | undefined {
  return article.replies[alternative] ?? article.replies[0];
}
