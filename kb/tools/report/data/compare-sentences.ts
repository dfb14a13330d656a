// Two texts side by side: runs of sentences that both have, and what stands in one only between them.

export type Run =
  | { readonly kind: 'same'; readonly sentences: readonly string[] }
  | { readonly kind: 'changed'; readonly a: readonly string[]; readonly b: readonly string[] };

/** The table of a longest common subsequence grows with the product of both lengths. */
const MAX_CELLS = 1_000_000;

/**
 * Longest common subsequence of sentences (Wagner and Fischer 1974). Joined again, the runs give both texts whole.
 * Texts too long to align are one changed run between what they share at their ends.
 */
export function compareSentences(a: readonly string[], b: readonly string[]): Run[] {
  const head = countSame(a, b);
  const tail = countSame(a.slice(head).toReversed(), b.slice(head).toReversed());
  const middle = align(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const runs: Run[] = [
    { kind: 'same', sentences: a.slice(0, head) },
    ...middle,
    { kind: 'same', sentences: a.slice(a.length - tail) },
  ];
  return runs.filter((run) =>
    run.kind === 'same' ? run.sentences.length > 0 : run.a.length + run.b.length > 0,
  );
}

function countSame(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((sentence, index) => sentence !== b[index]);
  return end === -1 ? a.length : end;
}

function align(a: readonly string[], b: readonly string[]): Run[] {
  if (a.length * b.length > MAX_CELLS) return [{ kind: 'changed', a, b }];
  const common = commonLengths(a, b);
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const start = { i, j };
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    runs.push({ kind: 'same', sentences: a.slice(start.i, i) });
    const change = { i, j };
    while ((i < a.length || j < b.length) && (i === a.length || a[i] !== b[j])) {
      if (j === b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    runs.push({ kind: 'changed', a: a.slice(change.i, i), b: b.slice(change.j, j) });
  }
  return runs;
}

/** `[i][j]`: how many sentences the rest of a from i and the rest of b from j have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths: number[][] = [...a, ''].map(() => Array.from<number>({ length: b.length + 1 }).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    const below = lengths[i + 1] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
