import { expect, test } from 'vitest';
import type { TicketIdentity } from '../../../utils/desks/ticket.ts';
import { isSameTicket } from '../../../utils/desks/same-ticket.ts';

const TICKET: TicketIdentity = {
  desk: 'redmine',
  number: '12',
  subject: 'Erro',
  requester: 'Rita',
  agent: '',
};
const RENAMED: TicketIdentity = { ...TICKET, subject: 'Corrigido', requester: '' };

test('desk and number decide, nothing else', () => {
  expect(isSameTicket(TICKET, RENAMED)).toBe(true);
  expect(isSameTicket(TICKET, { ...TICKET, number: '13' })).toBe(false);
  expect(isSameTicket(TICKET, { ...TICKET, desk: 'request-tracker' })).toBe(false);
});

test('a ticket without a number is nobody’s', () => {
  expect(isSameTicket({ ...TICKET, number: '' }, { ...TICKET, number: '' })).toBe(false);
});

test('of an unknown product the subject decides too: it may number anew in every project', () => {
  const generic = { ...TICKET, desk: 'generic' };
  expect(isSameTicket(generic, generic)).toBe(true);
  expect(isSameTicket(generic, { ...generic, subject: 'Outro' })).toBe(false);
});
