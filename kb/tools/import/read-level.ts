// Support levels from the words of many authors: "N1", "Equipe de 1º Nível", "Atendentes N2 – Caso remetente".

import type { LevelAssignment, SupportLevel } from '../../article.ts';

const LEVEL = /\bN\s?([123])\b|\b([123])\s?[º°oª]\s*n[íi]vel|\bn[íi]vel\s+([123])\b/giu;
const CONDITION = /^\s*(?:[-–—:(]\s*)?((?:caso|se|quando|inclui|em casos?|para)\b[^.;()]*)/iu;
/** Where the ticket goes next does not say who answers it. */
const WAY_ON = /\b(?:encaminhar|subir)\b/iu;
/** The next assignment begins with its team, before its level. */
const NEXT_TEAM = /\s+(?:atendentes?|equipe)(?:\s+de)?\s*$/iu;

/** @param lines the section's lines, one assignment or more in each; an author's instruction gives none */
export function readLevel(lines: readonly string[]): LevelAssignment[] {
  const found = new Map<SupportLevel, LevelAssignment>();
  for (const line of lines.filter((text) => !/^\W*indicar\b/iu.test(text))) {
    const matches = [...line.matchAll(LEVEL)];
    for (const [index, match] of matches.entries()) {
      const level: SupportLevel = `N${(match[1] ?? match[2] ?? match[3]) as '1' | '2' | '3'}`;
      const until = matches[index + 1]?.index ?? line.length;
      const condition = toCondition(line.slice(match.index + match[0].length, until));
      if (!found.has(level)) found.set(level, { level, ...(condition && { condition }) });
    }
  }
  return [...found.values()];
}

function toCondition(text: string): string | undefined {
  const condition = CONDITION.exec(text)?.[1]?.replace(NEXT_TEAM, '').trim();
  return condition && !WAY_ON.test(condition) ? condition : undefined;
}
