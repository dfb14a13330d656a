// What this agent used for similar tickets may move an article up a little: never from nowhere, never far, and not at all
// until it was used more than once. Pure; who keeps the history is not decided here. What is kept are words that the
// article itself has, and how often: no text of a ticket, no name, no number. It never grows beyond its bounds.

import type { ArticleId } from '../article.ts';

/** A reply that went into the reply box. */
export interface ReplyUse {
  readonly articleId: ArticleId;
  /** What the ticket was searched by. It is not kept. */
  readonly readText: string;
  /** Who wrote and who answers: words that are not kept even where the article has them. */
  readonly names: readonly string[];
}

/** How often an article was used for tickets that held a term. */
export interface Use {
  readonly articleId: string;
  readonly terms: Readonly<Record<string, number>>;
}

/** The article used last stands last. */
export type UseHistory = readonly Use[];

/** Of the score: less than what lies between a right and a wrong first suggestion as a rule. */
const MAX_NUDGE = 0.1;
/** One use may have been a mistake. */
const MIN_USES = 2;
/** Terms of a ticket that must agree with earlier ones. */
const MIN_SHARED = 3;
/** The article that was not used for longest is forgotten. */
const MAX_ARTICLES = 100;
/** Of an article: the rarest and oldest are forgotten. */
const MAX_TERMS = 60;
/** Beyond it all counts are halved, so that what was used years ago fades. */
const MAX_COUNT = 16;
/** Words, also of several parts, and synonym groups: nothing with a digit, a point, an @. */
const WORD = /^=?\p{L}+(?:[ -]\p{L}+)*$/u;

/** @returns 1 to 1 + `MAX_NUDGE`, by how many of the terms that the article is used for the ticket has */
export function toUseMultiplier(history: UseHistory, articleId: string, terms: ReadonlySet<string>): number {
  const use = history.find((one) => one.articleId === articleId);
  const usual = Object.entries(use?.terms ?? {}).filter(([, count]) => count >= MIN_USES);
  const shared = usual.filter(([term]) => terms.has(term));
  return shared.length < MIN_SHARED ? 1 : 1 + MAX_NUDGE * (shared.length / usual.length);
}

/** @returns what may be kept of a ticket: the words that the article has too, but for those of `names` */
export function toRememberedTerms(
  ticket: ReadonlySet<string>,
  article: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Set<string> {
  return new Set([...ticket].filter((term) => article.has(term) && !names.has(term) && WORD.test(term)));
}

/** @returns the history with one more use, within its bounds */
export function recordUse(history: UseHistory, articleId: string, terms: ReadonlySet<string>): UseHistory {
  const known = new Map(Object.entries(history.find((one) => one.articleId === articleId)?.terms ?? {}));
  const now = [...terms].map((term): [string, number] => [term, (known.get(term) ?? 0) + 1]);
  const before = [...known].filter(([term]) => !terms.has(term));
  // Sorting keeps the order of equals: of the rare ones the newest stay.
  const often = [...now, ...before].toSorted(([, a], [, b]) => b - a).slice(0, MAX_TERMS);
  const use = { articleId, terms: Object.fromEntries(fade(often)) };
  return [...history.filter((one) => one.articleId !== articleId), use].slice(-MAX_ARTICLES);
}

function fade(counted: readonly [string, number][]): readonly [string, number][] {
  if (counted.every(([, count]) => count <= MAX_COUNT)) return counted;
  return counted
    .map(([term, count]): [string, number] => [term, Math.floor(count / 2)])
    .filter(([, count]) => count > 0);
}
