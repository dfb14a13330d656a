// Text to terms: fold, cut, drop stop words, stem, and name synonyms. Articles and tickets go through the same door.

import { fold } from './fold.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Synonyms } from './synonyms.ts';

export interface Term {
  /** What the index knows: a stem, a compound as written, or `=` and a synonym group's name. */
  readonly term: string;
  /** As the text has it. */
  readonly surface: string;
}

export type Analyser = (text: string) => Term[];

/** Words, and compounds that mean something whole: `4.0.12`, `mod-sei-pen`, `infra_log`, `99/2024`. */
const TOKEN = /[\p{L}\p{N}]+(?:[._:/\\-][\p{L}\p{N}]+)*/gu;
const SEPARATORS = /[/\\-]/;
/** `4.0.12`, `gov.br`, `infra_log`: their parts alone say something else. */
const INSEPARABLE = /[._:]/;
const MAX_TOKEN_LENGTH = 60;

export function createAnalyser(pack: LanguagePack, synonyms: Synonyms): Analyser {
  const groups = indexPhrases(synonyms);
  return (text) => {
    const words = [...text.normalize('NFC').matchAll(TOKEN)].map(([surface]) => ({
      surface,
      word: fold(surface),
    }));
    return words.flatMap((word, at) => {
      const phrases = findSynonyms(words, at);
      // A word that is a synonym by itself is indexed as its group: as both it would count twice.
      return phrases.some(({ isWhole }) => isWhole) ? phrases : [...toTerms(word), ...phrases];
    });
  };

  function toTerms({ surface, word }: Word): Term[] {
    if (word.length > MAX_TOKEN_LENGTH) return [];
    if (INSEPARABLE.test(word)) return [{ term: word, surface }];
    const parts = word.split(SEPARATORS);
    const whole = parts.length > 1 ? [{ term: word, surface }] : [];
    return [...whole, ...parts.filter(isTelling).map((part) => ({ term: toStem(part), surface }))];
  }

  function isTelling(word: string): boolean {
    if (/^\d+$/.test(word)) return word.length <= 6;
    return word.length > 1 && !pack.stopWords.has(word);
  }

  function toStem(word: string): string {
    return /\d/.test(word) ? word : pack.stem(word);
  }

  function findSynonyms(words: readonly Word[], at: number): (Term & { isWhole: boolean })[] {
    return (groups.get(words[at]?.word ?? '') ?? [])
      .filter(({ rest }) => rest.every((next, offset) => words[at + 1 + offset]?.word === next))
      .map(({ rest, term }) => ({
        term,
        surface: words
          .slice(at, at + 1 + rest.length)
          .map((one) => one.surface)
          .join(' '),
        isWhole: rest.length === 0,
      }));
  }
}

interface Word {
  readonly surface: string;
  readonly word: string;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly term: string;
}

/** By first word, so that most words of a text cost one look-up. */
function indexPhrases(synonyms: Synonyms): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const group of synonyms) {
    for (const phrase of group) {
      const [first = '', ...rest] = fold(phrase).split(' ');
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, term: `=${group[0]}` }]);
    }
  }
  return phrases;
}
