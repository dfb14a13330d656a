// The choice as it is kept for the page where the reply is written.

import { listSlots } from '../../kb/templates/list-slots.ts';
import { toSlotKey } from '../../kb/templates/slot.ts';
import { draftReply } from './draft-reply.ts';
import type { Choice } from '../../utils/session/held-ticket.ts';
import type { Work } from './panel-state.ts';

/** Takes along what the ticket answered too: the page where the reply is written may not show it. */
export function toChoice({ chosen, known, typed }: Work): Choice | undefined {
  if (!chosen) return undefined;
  const draft = draftReply({ chosen, known, typed });
  const slots = draft && draft.state !== 'unwritten' ? listSlots(draft.template) : [];
  const answered = slots.map(toSlotKey).flatMap((key) => (known[key] ? [[key, known[key]]] : []));
  const values = { ...Object.fromEntries(answered), ...typed };
  return { articleId: chosen.articleId, alternative: chosen.alternative, values };
}
