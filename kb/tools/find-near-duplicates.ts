// Articles that say nearly the same, by the word sequences they share.
// Shingles after Broder, "On the resemblance and containment of documents" (1997).

import type { Article } from '../article.ts';
import { toPlainText } from '../rich-text/to-plain-text.ts';
import { fold } from '../search/fold.ts';

export interface NearDuplicate {
  readonly article: Article;
  readonly twin: Article;
  /** How much of the shorter text is in the longer, 0 to 1 (Broder's containment). */
  readonly likeness: number;
}

const SHINGLE_WORDS = 4;
/** Shorter texts resemble one another by chance. */
const MIN_SHINGLES = 25;
/**
 * The longer the shorter text, the less of it must be in the other. Half of a long script is no chance; two rules of a
 * sentence each may differ in the one word that matters.
 */
const MIN_CONTAINMENT = [
  { from: 130, share: 0.5 },
  { from: 80, share: 0.6 },
  { from: MIN_SHINGLES, share: 0.95 },
] as const;
/** A sequence in more articles than this is the house's boilerplate: it brings no two together. */
const MAX_SHARERS = 25;

/** @returns each pair once, in the order of the articles; `article` is the later of the two */
export function findNearDuplicates(articles: readonly Article[]): NearDuplicate[] {
  const texts = articles
    .map((article) => ({ article, shingles: toShingles(article) }))
    .filter(({ shingles }) => shingles.size >= MIN_SHINGLES);
  const sharers = new Map<string, number[]>();
  for (const [index, { shingles }] of texts.entries()) {
    for (const shingle of shingles) {
      const known = sharers.get(shingle);
      if (known) known.push(index);
      else sharers.set(shingle, [index]);
    }
  }
  return texts.flatMap(({ article, shingles }, index) => {
    const earlier = [...shingles].flatMap((shingle) => {
      const all = sharers.get(shingle) ?? [];
      return all.length > MAX_SHARERS ? [] : all.filter((other) => other < index);
    });
    return [...new Set(earlier)]
      .toSorted((a, b) => a - b)
      .flatMap((other) => {
        const twin = texts[other];
        const likeness = twin ? toLikeness(shingles, twin.shingles) : undefined;
        return twin && likeness !== undefined ? [{ article, twin: twin.article, likeness }] : [];
      });
  });
}

function toLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  const shorter = Math.min(a.size, b.size);
  const likeness = shared / shorter;
  const needed = MIN_CONTAINMENT.find(({ from }) => shorter >= from)?.share ?? 1;
  return likeness < needed ? undefined : likeness;
}

/** Of what the article says; its title, keywords and references do not make it another text. */
function toShingles({ sections, replies }: Article): Set<string> {
  const parts = [
    sections.situation,
    sections.occursWhen,
    sections.solution,
    ...replies.map(({ blocks }) => blocks),
  ];
  const words = fold(parts.map(toPlainText).join('\n'))
    .replace(/https?:\/\/\S+/g, ' ')
    .match(/[a-z0-9]+/g);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= (words?.length ?? 0); at += 1)
    shingles.add((words ?? []).slice(at, at + SHINGLE_WORDS).join(' '));
  return shingles;
}
