// Siblings among the suggestions: articles whose titles say nearly the same. What each title alone says is the line that
// lets an agent choose ("remetente" against "destinatário").

import type { Analyser } from './analyse.ts';

/** Titles are siblings' when they share at least this much of what both say. */
const MIN_SHARED = 0.4;

/**
 * @param titles of the suggestions, best first
 * @returns for each the words that none of its siblings' titles has, in their order; undefined without a sibling or
 *   when its title has none of its own
 */
export function toDifferences(titles: readonly string[], analyse: Analyser): (string | undefined)[] {
  const all = titles.map((title) => analyse(title));
  const terms = all.map((analysed) => new Set(analysed.map(({ term }) => term)));
  return all.map((analysed, at) => {
    const own = terms[at] ?? new Set();
    const siblings = terms.filter((other, place) => place !== at && areSiblings(own, other));
    if (siblings.length === 0) return undefined;
    const words = analysed
      .filter(({ term }) => !siblings.some((sibling) => sibling.has(term)))
      .map(({ surface }) => surface);
    const line = [...new Set(words)].filter((word, _, list) => !isPartOf(word, list)).join(' ');
    return line === '' ? undefined : line;
  });
}

function areSiblings(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const all = [...new Set([...a, ...b])].filter(isSingle);
  const shared = all.filter((term) => a.has(term) && b.has(term)).length;
  return shared > 0 && shared / all.length >= MIN_SHARED;
}

/** "nível 2" and "nível 3" differ in one word, not in a word and a number of its own. */
const isSingle = (term: string): boolean => !term.includes('#');

/** "status 6" says "6". */
function isPartOf(word: string, words: readonly string[]): boolean {
  return words.some((other) => other !== word && other.split(' ').includes(word));
}
