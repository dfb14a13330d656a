// Tells our own earlier replies from the requester's words: when a good part of a reply of the knowledge base stands in
// a message, its sentences go, however they got there. An error message that a reply quotes is not a good part of it.

import { findOwners, SHINGLE_WORDS, toShingles, toWordHashes, wordsOf, type OwnWords } from './own-words.ts';

/** Within a reply that was recognised shorter pieces tell: slots break its sentences. */
const PIECE_WORDS = 3;
/** A reply is recognised by this share of its shingles, or by so many. */
const MIN_REPLY_SHARE = 0.3;
const MANY_SHINGLES = 25;
/** Nobody pastes more replies than these; the words of many would cover any sentence. */
const MAX_REPLIES = 5;
const MAX_CANDIDATES = 20;
/** A sentence is ours when at least this share of its words stands in the reply. */
const MIN_SENTENCE_SHARE = 0.6;
/** A shorter sentence is not told by what it stands beside: "Não funciona." */
const MIN_WORDS = 3;
/** What a slot was to hold: nobody's words. */
const SLOT = /\([^()]*\)|\[[^[\]]*\]/g;

export type DropOwnWords = (text: string) => string;

export function createOwnWordsFilter(known: OwnWords): DropOwnWords {
  return (text) => {
    const pieces = new Set(findReplies(text).flatMap(toPieces));
    return pieces.size === 0 ? text : dropSentences(text, pieces);
  };

  function findReplies(text: string): Uint32Array[] {
    const shingles = new Set(toShingles(toWordHashes(text), SHINGLE_WORDS));
    return findOwners(known, shingles)
      .slice(0, MAX_CANDIDATES)
      .map((reply) => {
        const words = wordsOf(known, reply);
        const own = new Set(toShingles(words, SHINGLE_WORDS));
        const found = [...own].filter((shingle) => shingles.has(shingle)).length;
        return { words, found, share: found / own.size };
      })
      .filter(({ found, share }) => found >= MANY_SHINGLES || share >= MIN_REPLY_SHARE)
      .toSorted((a, b) => b.found - a.found)
      .slice(0, MAX_REPLIES)
      .map(({ words }) => words);
  }
}

interface Sentence {
  readonly text: string;
  readonly wordCount: number;
  /** Of its words, in the reply. */
  readonly share: number;
  /** It is told by what it stands beside. */
  readonly isTold: boolean;
}

function dropSentences(text: string, pieces: ReadonlySet<number>): string {
  const lines = text.split('\n').map((line) =>
    line.split(/(?<=[.!?;])\s+/).map((one): Sentence => {
      const words = toWordHashes(one.replace(SLOT, ' '));
      const isTold = words.length === 0 || words.length >= MIN_WORDS || isFragment(one, words, pieces);
      return { text: one, wordCount: words.length, share: toShare(words, pieces), isTold };
    }),
  );
  const ours = findOurs(lines.flat().filter((sentence) => sentence.text.trim() !== ''));
  return lines
    .map((sentences) =>
      sentences
        .filter((one) => !ours.has(one))
        .map((one) => one.text)
        .join(' '),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function findOurs(sentences: readonly Sentence[]): Set<Sentence> {
  const ours = new Set(
    sentences.filter(({ wordCount, share }) => wordCount >= SHINGLE_WORDS && share >= MIN_SENTENCE_SHARE),
  );
  // A heading, a numbered step, the piece at which the mail was cut: too short to tell, but for what they stand beside.
  for (const all of [sentences, sentences.toReversed()]) {
    let isBeside = false;
    let between: Sentence[] = [];
    for (const sentence of all) {
      isBeside = ours.has(sentence) || (isBeside && sentence.share >= MIN_SENTENCE_SHARE);
      if (!isBeside) between = [];
      // Between two sentences of ours it is ours.
      else if (!sentence.isTold) between.push(sentence);
      else {
        for (const one of [...between, sentence]) ours.add(one);
        between = [];
      }
    }
  }
  return ours;
}

/** "Dessa forma,", "Após a": two words that the reply has in this order, and no sentence. */
function isFragment(text: string, words: readonly number[], pieces: ReadonlySet<number>): boolean {
  const [run] = toShingles(words, words.length);
  return words.length === 2 && run !== undefined && pieces.has(run) && !/[.!?]\s*$/.test(text);
}

/** The last word of a short sentence may have been cut or filled in: the pieces are one word shorter. */
function toShare(words: readonly number[], pieces: ReadonlySet<number>): number {
  if (words.length === 0) return 1;
  const size = Math.max(1, Math.min(PIECE_WORDS, words.length - 1));
  const covered = new Set<number>();
  for (const [at, shingle] of toShingles(words, size).entries()) {
    if (!pieces.has(shingle)) continue;
    for (let word = at; word < at + size; word += 1) covered.add(word);
  }
  return covered.size / words.length;
}

const toPieces = (words: Uint32Array): number[] =>
  Array.from({ length: PIECE_WORDS }, (_, at) => toShingles(words, at + 1)).flat();
