// Whose ticket is this? The question that every insertion asks.

import type { TicketIdentity } from './ticket.ts';

type Identity = Pick<TicketIdentity, 'desk' | 'number' | 'subject'>;

/**
 * Desk and number decide; a ticket whose subject was corrected meanwhile is still the same one. Of an unknown product
 * nobody knows how it numbers, perhaps anew in every project: there the subject counts too.
 */
export function isSameTicket(a: Identity, b: Identity): boolean {
  const isSameSubject = a.desk !== 'generic' || a.subject === b.subject;
  return a.number !== '' && a.desk === b.desk && a.number === b.number && isSameSubject;
}
