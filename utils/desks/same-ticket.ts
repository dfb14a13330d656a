// Whose ticket is this? The question that every insertion asks.

import type { TicketIdentity } from './ticket.ts';

/** Desk and number decide; a ticket whose subject was corrected meanwhile is still the same one. */
export function isSameTicket(
  a: Pick<TicketIdentity, 'desk' | 'number'>,
  b: Pick<TicketIdentity, 'desk' | 'number'>,
): boolean {
  return a.number !== '' && a.desk === b.desk && a.number === b.number;
}
