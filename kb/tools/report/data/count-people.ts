// Who answers and who asks: scripts by level and by audience.

import type { Article } from '../../../article.ts';

export type AudienceGroup = 'business' | 'technical' | 'both' | 'none';

export interface LevelCount {
  /** In order, `['N1', 'N3']`; empty where the author gave none. */
  readonly levels: readonly string[];
  readonly count: number;
}

/** @returns single levels first, then several, then none */
export function countLevels(scripts: readonly Article[]): LevelCount[] {
  const counts = new Map<string, number>();
  for (const { level } of scripts) {
    const key = [...new Set(level.map((one) => one.level))].toSorted().join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rank = (levels: readonly string[]): number => (levels.length === 0 ? Infinity : levels.length);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => ({ levels: key.split(' ').filter((level) => level !== ''), count }))
    .toSorted((a, b) => rank(a.levels) - rank(b.levels) || 0);
}

export function countAudience(scripts: readonly Article[], group: AudienceGroup): number {
  return scripts.filter((script) => groupOf(script) === group).length;
}

function groupOf({ audience }: Article): AudienceGroup {
  const isBusiness = audience.includes('business');
  const isTechnical = audience.includes('technical');
  if (isBusiness && isTechnical) return 'both';
  if (isBusiness) return 'business';
  return isTechnical ? 'technical' : 'none';
}
