// A slot: the place in a reply that a value fills. Kinds are closed; `free` carries the author's label.

export const SLOT_KINDS = [
  'requester.name',
  'requester.organisation',
  'agent.name',
  'agent.team',
  'ticket.number',
  'ticket.subject',
  'date',
  'greeting',
  'salutation',
  'link',
  'free',
] as const;

export type SlotKind = (typeof SLOT_KINDS)[number];

/** `label` is what the form asks; only `free` and `link` slots carry one. */
export type Slot =
  | { readonly kind: Exclude<SlotKind, 'free' | 'link'> }
  | { readonly kind: 'free' | 'link'; readonly label: string };

/** The same key means the same value: asked once, filled everywhere. `free:Número do NRE` */
export type SlotKey = string;

export function toSlotKey(slot: Slot): SlotKey {
  return 'label' in slot ? `${slot.kind}:${slot.label}` : slot.kind;
}
