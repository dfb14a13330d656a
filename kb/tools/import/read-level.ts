// Support levels from the words of many authors: "N1", "Equipe de 1º Nível", "Atendentes N2 – Caso remetente".

import type { LevelAssignment, SupportLevel } from '../../article.ts';

const LEVEL = /\bN\s?([123])\b|\b([123])\s?[º°oª]\s*n[íi]vel|\bn[íi]vel\s+([123])\b/giu;
const CONDITION = /^\s*(?:[-–—:(]\s*)?((?:caso|se|quando|inclui|em casos?)\b[^.;()]*)/iu;

/** @param lines the section's lines, one assignment or more in each; an author's instruction gives none */
export function readLevel(lines: readonly string[]): LevelAssignment[] {
  const found = new Map<SupportLevel, LevelAssignment>();
  for (const line of lines.filter((text) => !/^\W*indicar\b/iu.test(text))) {
    const matches = [...line.matchAll(LEVEL)];
    for (const [index, match] of matches.entries()) {
      const level: SupportLevel = `N${(match[1] ?? match[2] ?? match[3]) as '1' | '2' | '3'}`;
      const until = matches[index + 1]?.index ?? line.length;
      const condition = CONDITION.exec(line.slice(match.index + match[0].length, until))?.[1]?.trim();
      if (!found.has(level)) found.set(level, { level, ...(condition && { condition }) });
    }
  }
  return [...found.values()];
}
