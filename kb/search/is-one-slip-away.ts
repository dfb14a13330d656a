/**
 * One letter added, dropped, changed, or two neighbours swapped (Damerau's four slips); equal words are none away.
 * Linear in the length, for scans over a dictionary.
 */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restIsEqual = (fromA: number, fromB: number): boolean => a.slice(fromA) === b.slice(fromB);
  if (a.length > b.length) return restIsEqual(at + 1, at);
  if (a.length < b.length) return restIsEqual(at, at + 1);
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return restIsEqual(at + 1, at + 1) || (isSwapped && restIsEqual(at + 2, at + 2));
}
