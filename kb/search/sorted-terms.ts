// Look-ups in a sorted list of terms. A list needs no building when the worker wakes, as a Map would.

/** @returns where `text` stands or would stand: the first place whose term is not before it, by code unit */
function findPlace(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns its position, -1 when it is not in the list */
export function findTerm(sorted: readonly string[], term: string): number {
  const place = findPlace(sorted, term);
  return sorted[place] === term ? place : -1;
}

export function termsWithPrefix(sorted: readonly string[], prefix: string): readonly string[] {
  const start = findPlace(sorted, prefix);
  // No term has the last code unit that there is, so this stands behind all that begin so.
  return sorted.slice(start, findPlace(sorted, `${prefix}\uffff`));
}
