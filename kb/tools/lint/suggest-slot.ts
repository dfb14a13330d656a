// Which slot an author meant by braces that hold none.

import { SLOT_KINDS, type SlotKind } from '../../templates/slot.ts';
import { editDistance } from '../edit-distance.ts';

/** @returns a sentence; undefined where nothing is near enough */
export function suggestSlot(placeholder: string): string | undefined {
  if (!/[{}]/.test(placeholder)) return undefined;
  const [name = '', label = ''] = placeholder.replace(/[{}]/g, '').split(':');
  const slots = findMeant(name.trim().toLowerCase()).map((kind) => toCanonical(kind, label.trim()));
  if (slots.length === 0) return undefined;
  const isWhole = placeholder.startsWith('{{') && placeholder.endsWith('}}');
  return isWhole ? `Did you mean ${slots.join(' or ')}?` : `A brace is missing: write ${slots.join(' or ')}.`;
}

/** The nearest one that is near; without one, all that speak of the same thing: `ticket.title` is of the ticket. */
function findMeant(name: string): readonly SlotKind[] {
  const [nearest] = SLOT_KINDS.map((kind) => ({ kind, slips: editDistance(name, kind) })).toSorted(
    (a, b) => a.slips - b.slips,
  );
  if (nearest && nearest.slips <= nearest.kind.length / 4) return [nearest.kind];
  const [owner, part] = name.split('.');
  return part === undefined ? [] : SLOT_KINDS.filter((kind) => kind.startsWith(`${owner}.`));
}

function toCanonical(kind: SlotKind, label: string): string {
  if (kind !== 'free' && kind !== 'link') return `{{${kind}}}`;
  return `{{${kind}:${label || 'what the agent should fill in'}}}`;
}
