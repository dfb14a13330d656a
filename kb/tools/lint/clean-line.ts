// A raw line as a reader sees it: wiki editors leave spaces that no one can tell apart, and marks that no one can see.

const ODD_SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** @returns the line with single plain spaces and none at its ends */
export function cleanLine(line: string): string {
  return line.replace(INVISIBLE, '').replace(ODD_SPACES, ' ').trim();
}
