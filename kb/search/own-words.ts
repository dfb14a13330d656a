// The words of our own replies, in typed arrays that a browser keeps as they are: enough to find out which reply stands
// in a message (drop-own-words.ts), a tenth of the memory of the texts' shingles.

import { fold } from './fold.ts';

export interface OwnWords {
  /** Hashes of the words of all replies, one reply after the other. */
  readonly words: Uint32Array;
  /** Where each reply starts; one more than there are replies. */
  readonly starts: Uint32Array;
  /** Hashes of shingles of `SHINGLE_WORDS` words, rising; one in `SAMPLING` is kept, by its hash. */
  readonly keys: Uint32Array;
  /** The reply that each of the keys is from. */
  readonly owners: Uint32Array;
}

/** Six words in this order are nobody's by chance. */
export const SHINGLE_WORDS = 6;
/** A reply has dozens of shingles, so a third of them finds it. */
const SAMPLING = 3;
/** What more replies say than these, an ending perhaps, tells none of them. */
const MAX_OWNERS = 20;

/** @param replies plain text of each article's reply templates, the headings of alternatives with them */
export function collectOwnWords(replies: Iterable<string>): OwnWords {
  const words: number[] = [];
  const starts = [0];
  const found: [key: number, owner: number][] = [];
  for (const reply of replies) {
    const own = toWordHashes(reply);
    for (const key of toShingles(own, SHINGLE_WORDS))
      if (isSampled(key)) found.push([key, starts.length - 1]);
    for (const word of own) words.push(word);
    starts.push(words.length);
  }
  found.sort(([a], [b]) => a - b);
  return {
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    keys: Uint32Array.from(found, ([key]) => key),
    owners: Uint32Array.from(found, ([, owner]) => owner),
  };
}

export function isOwnWords(value: unknown): value is OwnWords {
  if (typeof value !== 'object' || value === null) return false;
  const { words, starts, keys, owners } = value as Partial<OwnWords>;
  return (
    [words, starts, keys, owners].every((list) => list instanceof Uint32Array) &&
    starts?.at(-1) === words?.length &&
    keys?.length === owners?.length
  );
}

/** @returns numbers of the replies that share a sampled shingle with a text, some by chance; those that share most first */
export function findOwners({ keys, owners }: OwnWords, shingles: Iterable<number>): number[] {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    if (!isSampled(shingle)) continue;
    const first = findFirst(keys, shingle);
    if (keys[first + MAX_OWNERS] === shingle) continue;
    for (let at = first; keys[at] === shingle; at += 1) {
      const owner = owners[at] ?? 0;
      shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
  }
  return [...shared].toSorted(([, a], [, b]) => b - a).map(([owner]) => owner);
}

export function wordsOf({ words, starts }: OwnWords, reply: number): Uint32Array {
  return words.subarray(starts[reply], starts[reply + 1]);
}

export function toWordHashes(text: string): number[] {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).map((word) => {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
    return hash;
  });
}

/** Hashes of all runs of `size` words. */
export function toShingles(words: ArrayLike<number>, size: number): number[] {
  return Array.from({ length: Math.max(0, words.length - size + 1) }, (_, start) => {
    let hash = size;
    for (let at = start; at < start + size; at += 1) hash = mix(hash, words[at] ?? 0);
    return hash;
  });
}

const isSampled = (hash: number): boolean => hash % SAMPLING === 0;

/** One step of a 32-bit hash (Murmur's finaliser); for look-ups, it protects nothing. */
function mix(hash: number, value: number): number {
  let next = Math.imul(hash ^ value, 0x85ebca6b) + 0x9e3779b9;
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35);
  return (next ^ (next >>> 16)) >>> 0;
}

function findFirst(rising: Uint32Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
