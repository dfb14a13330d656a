// The slot values that need no asking: from the ticket, the agent's profile and the clock.

import { greetingAt } from './greeting.ts';
import type { SlotValues } from './reply.ts';
import type { SlotKind } from './slot.ts';

export interface KnownFacts {
  readonly ticket: {
    readonly number: string;
    readonly subject: string;
    readonly requester: string;
    readonly organisation?: string;
  };
  readonly agent: { readonly name: string; readonly team?: string };
  readonly now: Date;
  /** IANA name; the system's zone when absent. */
  readonly timeZone?: string;
}

/** Neutral until the agent says otherwise. */
const NEUTRAL_SALUTATION = 'Prezado(a)';

/** @returns non-blank values only, by slot key. */
export function knownValues({ ticket, agent, now, timeZone }: KnownFacts): SlotValues {
  const values: Partial<Record<SlotKind, string | undefined>> = {
    'requester.name': ticket.requester,
    'requester.organisation': ticket.organisation,
    'agent.name': agent.name,
    'agent.team': agent.team,
    'ticket.number': ticket.number,
    'ticket.subject': ticket.subject,
    date: new Intl.DateTimeFormat('pt-BR', { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(now),
    greeting: greetingAt(now, timeZone),
    salutation: NEUTRAL_SALUTATION,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([kind, value]) => (value?.trim() ? [[kind, value.trim()]] : [])),
  );
}
