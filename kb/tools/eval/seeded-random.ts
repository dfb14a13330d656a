// Chance that repeats: the same seed gives the same numbers on every machine.

/**
 * Mulberry32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32): small, fast, good enough to
 * resample and to invent articles; never for keys.
 * @returns a source of numbers from 0 (included) to 1 (excluded)
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
