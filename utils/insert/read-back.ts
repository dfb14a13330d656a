// Was it inserted, and exactly that? Compares the box before and after. White space is left out of the comparison:
// editors split paragraphs, add breaks and turn spaces into non-breaking ones.

export type ReadBack = 'exact' | 'not-inserted' | 'not-exact';

/** Exact: the reply stands in the box once more than before, and without it the box is what it was. */
export function readBack(before: string, after: string, reply: string): ReadBack {
  const old = strip(before);
  const now = strip(after);
  const wanted = strip(reply);
  if (now === old) return wanted === '' ? 'exact' : 'not-inserted';
  if (now.length !== old.length + wanted.length) return 'not-exact';
  for (let at = now.indexOf(wanted); at !== -1; at = now.indexOf(wanted, at + 1)) {
    if (now.slice(0, at) + now.slice(at + wanted.length) === old) return 'exact';
  }
  return 'not-exact';
}

/** Every link of the reply is there, besides the ones that were. */
export function hasLinks(
  before: readonly string[],
  after: readonly string[],
  reply: readonly string[],
): boolean {
  const left = [...after];
  return [...before, ...reply].every((link) => {
    const at = left.indexOf(link);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

function strip(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}
