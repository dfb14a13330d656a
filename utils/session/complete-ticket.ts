// A page where a ticket is answered shows less of it than the page where it was read.

import { isSameTicket } from '../desks/same-ticket.ts';
import type { Ticket } from '../desks/ticket.ts';
import type { HeldTicket } from './held-ticket.ts';

/** Fills what this page does not show from what was held of the same ticket; another ticket adds nothing. */
export function completeTicket(ticket: Ticket, held: HeldTicket | undefined): Ticket {
  if (!held || !isSameTicket(ticket, held.ticket)) return ticket;
  return {
    ...ticket,
    requester: ticket.requester || held.ticket.requester,
    agent: ticket.agent || held.ticket.agent,
  };
}
