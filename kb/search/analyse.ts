// Text to terms: fold, cut, drop stop words, stem, and name synonyms. Articles and tickets go through the same door.
//
//   "o módulo PEN parou no Status 6"  ─>  modul =tramita pen par statu 6 statu#6

import { fold } from './fold.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Synonyms } from './synonyms.ts';

export interface Term {
  /** What the index knows: a stem, a compound as written, `=` and a synonym group's name, or a word and its number. */
  readonly term: string;
  /** As the text has it. */
  readonly surface: string;
}

export interface PlacedTerm extends Term {
  /** In the text as Unicode composes it (NFC). */
  readonly start: number;
  readonly end: number;
}

export type Analyser = (text: string) => PlacedTerm[];

/** Words, and compounds that mean something whole: `4.0.12`, `mod-sei-pen`, `infra_log`, `99/2024`. */
const TOKEN = /[\p{L}\p{N}]+(?:[._:/\\-][\p{L}\p{N}]+)*/gu;
const SEPARATORS = /[._:/\\-]/;
/** `4.0.12`, `gov.br`: their parts alone say something else. Not so the words of `pen_tramite_cadastrar.php`. */
const INSEPARABLE = /^[^_]*[.:][^_]*$/;
/** "status 6", "motivo 99": a small number is a name together with the word before it. */
const SMALL_NUMBER = /^\d{1,4}$/;
const PLAIN_WORD = /^[a-z]{3,}$/;
const MAX_TOKEN_LENGTH = 60;
/** Remembered at a time: some hundred kilobytes. */
const MAX_STEMS = 10_000;

export function createAnalyser(pack: LanguagePack, synonyms: Synonyms): Analyser {
  const stem = memoise(pack.stem);
  const groups = indexPhrases(synonyms, toKey);
  return (text) => {
    const words = [...text.normalize('NFC').matchAll(TOKEN)].map((match): Word => {
      const [surface] = match;
      return { surface, word: fold(surface), start: match.index, end: match.index + surface.length };
    });
    return words.flatMap((word, at) => {
      const phrases = findSynonyms(words, at);
      const terms = phrases.map(({ rest, term }) => toPlaced(term, words.slice(at, at + 1 + rest.length)));
      // A word that is a synonym by itself is indexed as its group: as both it would count twice.
      if (phrases.some(({ rest }) => rest.length === 0)) return terms;
      return [...toTerms(word), ...toNumbered(words[at - 1], word), ...terms];
    });
  };

  function toTerms(one: Word): PlacedTerm[] {
    const { word } = one;
    if (word.length > MAX_TOKEN_LENGTH) return [];
    if (INSEPARABLE.test(word)) return [toPlaced(word, [one])];
    const parts = word.split(SEPARATORS);
    const whole = parts.length > 1 ? [word] : [];
    return [...whole, ...parts.filter(isTelling).map(toStem)].map((term) => toPlaced(term, [one]));
  }

  function toNumbered(before: Word | undefined, number: Word): PlacedTerm[] {
    if (!before || !SMALL_NUMBER.test(number.word) || !PLAIN_WORD.test(before.word)) return [];
    if (pack.stopWords.has(before.word)) return [];
    return [toPlaced(`${stem(before.word)}#${number.word}`, [before, number])];
  }

  function isTelling(word: string): boolean {
    if (/^\d+$/.test(word)) return word.length <= 6;
    return word.length > 1 && !pack.stopWords.has(word);
  }

  function toStem(word: string): string {
    return /\d/.test(word) ? word : stem(word);
  }

  /** A synonym is one in all its forms, "recusados" as "recusado"; but "para" is no form of "parado". */
  function toKey(word: string): string {
    return PLAIN_WORD.test(word) && !pack.stopWords.has(word) ? stem(word) : word;
  }

  function findSynonyms(words: readonly Word[], at: number): Phrase[] {
    return (
      (groups.get(toKey(words[at]?.word ?? '')) ?? [])
        .filter(({ rest }) =>
          rest.every((next, offset) => toKey(words[at + 1 + offset]?.word ?? '') === next),
        )
        // "tramita" and "tramita gov.br" are the same group, said once.
        .filter(
          ({ term, rest }, _, all) =>
            !all.some((other) => other.term === term && other.rest.length > rest.length),
        )
    );
  }
}

function toPlaced(term: string, words: readonly Word[]): PlacedTerm {
  return {
    term,
    surface: words.map(({ surface }) => surface).join(' '),
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  };
}

/** A text repeats its words; a knowledge base all the more. */
function memoise(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size >= MAX_STEMS) stems.clear();
    const own = stem(word);
    stems.set(word, own);
    return own;
  };
}

interface Word {
  readonly surface: string;
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly term: string;
}

/** By first word, so that most words of a text cost one look-up. */
function indexPhrases(synonyms: Synonyms, toKey: (word: string) => string): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const group of synonyms) {
    const term = `=${group[0]}`;
    for (const phrase of group) {
      const [first = '', ...rest] = fold(phrase).split(' ').map(toKey);
      const known = phrases.get(first) ?? [];
      const isKnown = known.some((one) => one.term === term && one.rest.join(' ') === rest.join(' '));
      if (!isKnown) phrases.set(first, [...known, { rest, term }]);
    }
  }
  return phrases;
}
