// The choice as it is kept for the page where the reply is written.

import { listSlots } from '../../kb/templates/list-slots.ts';
import { toSlotKey, type Slot } from '../../kb/templates/slot.ts';
import { draftReply } from './draft-reply.ts';
import type { Choice } from '../../utils/session/held-ticket.ts';
import type { Work } from './panel-state.ts';

/** Takes along what the ticket answered too: the page where the reply is written may not show it. */
export function toChoice({ chosen, known, typed }: Work): Choice | undefined {
  if (!chosen) return undefined;
  const { articleId, alternative } = chosen;
  const draft = draftReply({ chosen, known, typed });
  const slots = draft && draft.state !== 'unwritten' ? listSlots(draft.template) : [];
  const keys = slots.filter((slot) => !isOfTheMoment(slot)).map(toSlotKey);
  const answered = Object.fromEntries(keys.flatMap((key) => (known[key] ? [[key, known[key]]] : [])));
  return { articleId, alternative, typed, answered };
}

/** Every page answers these for itself, and later ones differently. */
function isOfTheMoment({ kind }: Slot): boolean {
  return kind === 'greeting' || kind === 'date' || kind === 'salutation';
}
