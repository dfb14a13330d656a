// What of a ticket feeds the search: the requester's words, never our own earlier replies.

import type { TicketQuery } from '../../kb/search/suggestion.ts';
import type { Ticket } from '../../utils/desks/ticket.ts';

export function toTicketQuery(ticket: Ticket): TicketQuery {
  const messages = ticket.messages.filter(({ side }) => side === 'requester').map(({ text }) => text);
  return { subject: ticket.subject, messages };
}

export function isSameQuery(a: TicketQuery, b: TicketQuery): boolean {
  return (
    a.subject === b.subject &&
    a.messages.length === b.messages.length &&
    a.messages.every((message, index) => message === b.messages[index])
  );
}
