// The last look before a reply may leave: anything in its text that only an author or a program would have written.
// It knows nothing of slots; it is the guard behind them.

/** Each pattern is a sure sign of an unfinished reply and never part of a finished one. */
const RESIDUE: readonly RegExp[] = [
  /_{4,}/,
  /\{\{|\}\}/,
  /\b(undefined|NaN|\[object Object\])/,
  /\(\s*(inserir|indicar|citar o nome|nome d[oa] )/i,
  /\[\s*(inserir|nome d[oa] |nome profissional)/i,
  /bom dia\s*\/\s*boa tarde/i,
  // A salutation whose name is missing.
  /prezad[oa](\s*\(a\))?(\s+senhora?(\s*\(a\))?)?\s*(,|$)/im,
  // Four at least: XXX is also a Roman numeral.
  /\bx{4,}\b/i,
  /respostas? em constru[cç][aã]o/i,
];

/** @returns the first piece of unfinished text, or undefined when the reply reads as finished. */
export function findResidue(text: string): string | undefined {
  for (const pattern of RESIDUE) {
    const found = pattern.exec(text);
    if (found) return found[0].trim();
  }
  return undefined;
}
