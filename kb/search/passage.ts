// The article's own words around those that earned a suggestion. It needs the article, which the ranker of a waking
// browser does not hold, so it is asked for once the suggestion is on screen.

import type { Article, ArticleId } from '../article.ts';
import type { Analyser } from './analyse.ts';
import { toFields } from './article-fields.ts';
import { markWords, type Span } from './mark-words.ts';
import type { ArticleField, Reason, Suggestion } from './suggestion.ts';

/** One line of plain text, cut at words, `…` where the article goes on; the words that earned it are marked. */
export type Passage = readonly Span[];

/** Of several suggestions, by article; none for one that has none. */
export type Passages = Readonly<Partial<Record<ArticleId, Passage>>>;
export type AskedPassage = Pick<Suggestion, 'id' | 'reasons'>;

/** A title stands on the card already, keywords are no sentence, and a reply has gaps where its slots are. */
const FIELDS: readonly ArticleField[] = ['situation', 'solution'];
const LAST_RESORT: readonly ArticleField[] = ['reply'];
/** Enough for the sentence around a word, little enough for a list. */
const CHARS_BEFORE = 40;
const CHARS_AFTER = 80;

/** "status 6" is a term of its own; a 6 alone also numbers a list. */
const NUMBER = /^\d+$/;

interface Place {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** @returns where the article says most of what weighs; undefined where its text says none of it */
export function findPassage(
  article: Article,
  reasons: readonly Reason[],
  analyse: Analyser,
): Passage | undefined {
  const weights = new Map(
    reasons.flatMap(({ term, weight }) =>
      analyse(term)
        .filter((one) => !NUMBER.test(one.term))
        .map((one) => [one.term, weight] as const),
    ),
  );
  const fields = toFields(article);
  const findBest = (names: readonly ArticleField[]): Place | undefined =>
    names
      .flatMap((name) => findPlaces(fields[name], weights, analyse))
      // The first of equals stays first.
      .toSorted((one, other) => other.weight - one.weight)[0];
  const best = findBest(FIELDS) ?? findBest(LAST_RESORT);
  return best && markWords(cutAround(best), analyse, (term) => weights.has(term));
}

/** Every word that is meant, with what is said from it to the end of its passage. */
function findPlaces(text: string, weights: ReadonlyMap<string, number>, analyse: Analyser): Place[] {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim(); // as it is marked
  let end = 0;
  const marked = markWords(line, analyse, (term) => weights.has(term)).flatMap((span) => {
    const start = end;
    end += span.text.length;
    const terms = span.isMarked ? analyse(span.text).map(({ term }) => term) : [];
    return span.isMarked ? [{ start, end, terms }] : [];
  });
  return marked.map(({ start, end: wordEnd }, at) => {
    const said = new Set<string>();
    for (let next = at; (marked[next]?.end ?? Infinity) <= wordEnd + CHARS_AFTER; next += 1) {
      for (const term of marked[next]?.terms ?? []) said.add(term);
    }
    const weight = [...said].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    return { line, start, end: wordEnd, weight };
  });
}

function cutAround({ line, start, end }: Place): string {
  const from = start <= CHARS_BEFORE ? 0 : afterBlank(line, start - CHARS_BEFORE, start);
  const to = line.length - end <= CHARS_AFTER ? line.length : beforeBlank(line, end, end + CHARS_AFTER);
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

function afterBlank(line: string, from: number, until: number): number {
  const blank = line.indexOf(' ', from);
  return blank < 0 || blank >= until ? from : blank + 1;
}

function beforeBlank(line: string, from: number, until: number): number {
  const blank = line.lastIndexOf(' ', until);
  return blank <= from ? until : blank;
}
