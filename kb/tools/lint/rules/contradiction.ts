import type { Problem } from '../finding.ts';
import { listDeadlines, type Deadline } from '../list-deadlines.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

export const contradiction: Rule = {
  id: 'contradiction',
  severity: 'error',
  summary: 'Two articles that give different deadlines for the same thing make the desk promise both.',
  check(input) {
    const bySubject = new Map<string, Deadline[]>();
    for (const deadline of onlyLive(input).pages.flatMap(listDeadlines)) {
      const same = bySubject.get(deadline.subject);
      if (same) same.push(deadline);
      else bySubject.set(deadline.subject, [deadline]);
    }
    return onePerPlace([...bySubject.values()].flatMap(compare));
  },
};

function compare(deadlines: readonly Deadline[]): Problem[] {
  const versions = [
    ...new Map(
      deadlines.map((one) => [`${one.path}\n${one.duration.key}`, one] as const).toReversed(),
    ).values(),
  ].toReversed();
  return deadlines.flatMap(({ path, line, duration }) => {
    const rival = versions.find((other) => other.path !== path && other.duration.key !== duration.key);
    if (!rival) return [];
    return [
      {
        path,
        line,
        message: `Says ${duration.text} where ${rival.path}:${rival.line} says ${rival.duration.text}.`,
        hint: 'Find out which one holds and write it in both.',
      },
    ];
  });
}

/** One statement may be about a subject in two ways. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.toReversed().map((one) => [`${one.path}:${one.line}`, one])).values()];
}
