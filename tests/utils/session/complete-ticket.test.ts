import { expect, test } from 'vitest';
import { completeTicket } from '../../../utils/session/complete-ticket.ts';
import { toIdentity } from '../../../components/panel/to-identity.ts';
import { ticketOf } from '../../support/fake-panel-ports.ts';

const HELD = { ticket: toIdentity(ticketOf()) };

test('what the page of the answer does not show comes from the page of the ticket', () => {
  const bare = ticketOf({ requester: '', agent: '', messages: [] });
  expect(completeTicket(bare, HELD)).toEqual({ ...bare, requester: 'Júlia Prado', agent: 'Beto Sales' });
});

test('what the page shows wins', () => {
  const shown = ticketOf({ requester: 'Rita Melo', agent: 'Caio Luz' });
  expect(completeTicket(shown, HELD)).toEqual(shown);
});

test('another ticket adds nothing, nor does no ticket', () => {
  const other = ticketOf({ number: '9', requester: '' });
  expect(completeTicket(other, HELD)).toBe(other);
  expect(completeTicket(other, undefined)).toBe(other);
});
