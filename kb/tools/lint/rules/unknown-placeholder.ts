import { findPlaceholders } from '../find-placeholders.ts';
import { isInstruction } from '../is-instruction.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findSectionBody } from '../script-sections.ts';
import { suggestSlot } from '../suggest-slot.ts';

export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  severity: 'error',
  summary: 'What looks like a placeholder and is no slot would go to the requester as it stands.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      findSectionBody(page, 'reply')
        .filter(({ text }) => !isInstruction(text) && !text.startsWith('.. '))
        .flatMap(({ text, number }) =>
          findPlaceholders(text).map((found) => ({
            path: page.path,
            line: number,
            message: `"${found}" looks like a placeholder, and is none that can be filled in.`,
            hint: suggestSlot(found) ?? HINT,
          })),
        ),
    ),
};

const HINT =
  'Write a slot: {{requester.name}}, {{ticket.number}}, or {{free:what the agent should fill in}}.';
