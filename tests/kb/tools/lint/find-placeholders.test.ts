import { expect, it } from 'vitest';
import { findPlaceholders } from '../../../../kb/tools/lint/find-placeholders.ts';

it.each([
  [
    'each of several, in order',
    'De xxx a {{cor}}, e [inserir a {{tinta}}].',
    ['xxx', '{{cor}}', '[inserir a {{tinta}}]'],
  ],
  [
    'one with a brace too few',
    'É {{date}, {ticket.number}} ou {link}.',
    ['{{date}', '{ticket.number}}', '{link}'],
  ],
  [
    'braces that only open or only close',
    'É date}} e }}, ou {{agent.name.',
    ['date}}', '}}', '{{agent.name'],
  ],
  ['none among slots and plain braces', 'É {{date}}, {{free:cor}} e {a, b}.', []],
])('finds %s', (_what, line, found) => {
  expect(findPlaceholders(line)).toEqual(found);
});
