// Tells our own earlier replies from the requester's words: a sentence made of the knowledge base's reply texts is ours,
// however it got into the message.

import { fold } from './fold.ts';

const SHINGLE_WORDS = 6;
/** A sentence goes when more of it than this stands in our replies. */
const MAX_SHARE = 0.5;

export type DropOwnWords = (text: string) => string;

/** @param replies plain texts of all reply templates */
export function createOwnWordsFilter(replies: readonly string[]): DropOwnWords {
  const known = new Set(replies.flatMap((reply) => shinglesOf(reply)));
  return (text) =>
    text
      .split('\n')
      .map((line) =>
        splitSentences(line)
          .filter((sentence) => !isOurs(sentence))
          .join(' '),
      )
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();

  function isOurs(sentence: string): boolean {
    const shingles = shinglesOf(sentence);
    const ours = shingles.filter((shingle) => known.has(shingle)).length;
    return shingles.length > 0 && ours / shingles.length > MAX_SHARE;
  }
}

function splitSentences(line: string): string[] {
  return line.split(/(?<=[.!?;])\s+/);
}

function shinglesOf(text: string): string[] {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  const count = words.length - SHINGLE_WORDS + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => words.slice(at, at + SHINGLE_WORDS).join(' '));
}
