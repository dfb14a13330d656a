import { expect, test } from 'vitest';
import { greetingAt } from '../../../kb/templates/greeting.ts';

test.each([
  ['00:00', 'boa noite'],
  ['04:59', 'boa noite'],
  ['05:00', 'bom dia'],
  ['11:59', 'bom dia'],
  ['12:00', 'boa tarde'],
  ['17:59', 'boa tarde'],
  ['18:00', 'boa noite'],
  ['23:59', 'boa noite'],
] as const)('at %s one says %s', (time, greeting) => {
  expect(greetingAt(new Date(`2026-03-02T${time}:00Z`), 'UTC')).toBe(greeting);
});

// One instant, three clocks: 14:30 UTC.
test.each([
  ['America/Rio_Branco', 'bom dia'],
  ['America/Sao_Paulo', 'bom dia'],
  ['Europe/Lisbon', 'boa tarde'],
  ['Asia/Tokyo', 'boa noite'],
] as const)('in %s the same instant is %s', (timeZone, greeting) => {
  expect(greetingAt(new Date('2026-03-02T14:30:00Z'), timeZone)).toBe(greeting);
});

test('without a zone the clock of the machine counts', () => {
  expect(greetingAt(new Date(2026, 2, 2, 8))).toBe('bom dia');
  expect(greetingAt(new Date(2026, 2, 2, 20))).toBe('boa noite');
});
