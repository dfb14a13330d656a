// Which ticket it is, without its messages.

import type { Ticket, TicketIdentity } from '../../utils/desks/ticket.ts';

/** Picks the fields one by one: nothing else of the ticket may leave the panel. */
export function toIdentity({ desk, number, subject, requester, agent }: Ticket): TicketIdentity {
  return { desk, number, subject, requester, agent };
}
