// Two articles compared section by section.

import type { Article } from '../../../article.ts';
import { compareSentences, type Run } from './compare-sentences.ts';
import { splitSentences } from './split-sentences.ts';

const PARTS = ['situation', 'occursWhen', 'solution', 'reply'] as const;

export interface PartRuns {
  readonly part: (typeof PARTS)[number];
  readonly runs: readonly Run[];
}

/** Parts that both leave empty are left out. */
export function compareArticles(a: Article, b: Article): PartRuns[] {
  return PARTS.map((part) => ({
    part,
    runs: compareSentences(sentencesOf(a, part), sentencesOf(b, part)),
  })).filter(({ runs }) => runs.length > 0);
}

export function isSameText(parts: readonly PartRuns[]): boolean {
  return parts.every(({ runs }) => runs.every(({ kind }) => kind === 'same'));
}

/** The alternatives of a reply count as one text. */
function sentencesOf({ sections, replies }: Article, part: PartRuns['part']): string[] {
  return part === 'reply'
    ? replies.flatMap(({ blocks }) => splitSentences(blocks))
    : splitSentences(sections[part]);
}
