import { checkLines } from '../check-lines.ts';
import type { Rule } from '../rule.ts';

interface Danger {
  readonly pattern: RegExp;
  readonly harm: string;
  readonly severity?: 'warning';
}

const DANGERS: readonly Danger[] = [
  {
    pattern: /\brm\s+(?=(?:-\w+\s+)*-\w*[rR])(?=(?:-\w+\s+)*-\w*f)-/,
    harm: 'deletes folders without asking',
  },
  { pattern: /\bmkfs(?:\.\w+)?\s+\S|\bdd\s+(?:if=\S+\s+)?of=\/dev\//, harm: 'overwrites a disk' },
  {
    pattern: /\bchmod\s+(?:-\w+\s+)*-R\s+0?777\b|\bchmod\s+0?777\s+-R\b/,
    harm: 'opens every file to everybody',
  },
  {
    pattern: /\b(?:drop\s+(?:table|database|schema)|truncate\s+table)\s+\w/i,
    harm: 'deletes a table with its rows',
  },
  {
    pattern: /\bkill\s+-(?:9|KILL|SIGKILL)\b/,
    harm: 'ends a process in the middle of its work',
    severity: 'warning',
  },
  {
    pattern: /\b(?:shutdown\s+-[hr]|reboot\s*$|init\s+[06]\b)/,
    harm: 'stops the server',
    severity: 'warning',
  },
];

export const destructiveCommand: Rule = {
  id: 'destructive-command',
  severity: 'error',
  summary:
    'A command that cannot be undone will be copied by somebody who has not read what stands above it.',
  check: (input) =>
    checkLines(input, (line) => {
      const danger = DANGERS.find(({ pattern }) => pattern.test(line));
      if (!danger) return undefined;
      return {
        message: `A command that ${danger.harm}.`,
        hint: 'Say what to check and to save first, or give a gentler way.',
        ...(danger.severity && { severity: danger.severity }),
      };
    }),
};
