import { expect, it } from 'vitest';
import { suggestSlot } from '../../../../kb/tools/lint/suggest-slot.ts';

it.each([
  ['{{ticket.subjet}}', 'Did you mean {{ticket.subject}}?'],
  ['{{Requester.Name}}', 'Did you mean {{requester.name}}?'],
  ['{{requester.nam}}', 'Did you mean {{requester.name}}?'],
  ['{{ticket.title}}', 'Did you mean {{ticket.number}} or {{ticket.subject}}?'],
  ['{{fre:sala}}', 'Did you mean {{free:sala}}?'],
  ['{{free: }}', 'Did you mean {{free:what the agent should fill in}}?'],
  ['{{date}', 'A brace is missing: write {{date}}.'],
  ['{ticket.number}}', 'A brace is missing: write {{ticket.number}}.'],
  ['{{agent.name', 'A brace is missing: write {{agent.name}}.'],
  ['{{cor}}', undefined],
  ['{{', undefined],
  ['xxx', undefined],
])('%s: %s', (placeholder, said) => {
  expect(suggestSlot(placeholder)).toBe(said);
});
