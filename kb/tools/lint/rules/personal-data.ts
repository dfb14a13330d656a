import { checkLines } from '../check-lines.ts';
import { hasCpf } from '../has-cpf.ts';
import { hasPersonalEmail } from '../has-personal-email.ts';
import { hasPhoneNumber } from '../has-phone-number.ts';
import { hasProcessNumber } from '../has-process-number.ts';
import type { Severity } from '../finding.ts';
import type { Rule } from '../rule.ts';

interface Kind {
  readonly isIn: (line: string) => boolean;
  readonly name: string;
  readonly hint: string;
  readonly severity?: Severity;
}

const KINDS: readonly Kind[] = [
  { isIn: hasCpf, name: 'A CPF', hint: 'Take it out; where an example is needed, write 000.000.000-00.' },
  {
    isIn: hasPersonalEmail,
    name: "A person's e-mail address",
    hint: 'Give the address of the team: people come and go.',
  },
  // Both may be meant to be known, and both may be somebody's.
  {
    isIn: hasPhoneNumber,
    name: 'A telephone number',
    hint: "Make sure that it is an office's; people's numbers do not belong here.",
    severity: 'warning',
  },
  {
    isIn: hasProcessNumber,
    name: 'The number of a real process',
    hint: 'Whoever has it can look the process up: write 00000.000000/0000-00.',
    severity: 'warning',
  },
];

export const personalData: Rule = {
  id: 'personal-data',
  severity: 'error',
  summary: "Somebody's data in an article is read by everybody, and sent to requesters.",
  check: (input) =>
    KINDS.flatMap(({ isIn, name, hint, severity }) =>
      checkLines(input, (line) =>
        isIn(line) ? { message: `${name} is written here.`, hint, ...(severity && { severity }) } : undefined,
      ),
    ),
};
