// The last look before a reply may leave: anything in its text that only an author or a program would have written.
// It knows nothing of slots; it is the guard behind them.

/** Each pattern is a sure sign of an unfinished reply and never part of a finished one. */
const RESIDUE: readonly RegExp[] = [
  /_{4,}/,
  /\{\{|\}\}/,
  /\b(undefined|NaN)\b|\[object Object\]/,
  /[([]\s*(inserir|indicar|escrever aqui|citar o nome|nome d[oa] |nome profissional)/i,
  /\(\s*verificar\s+(o\s+)?(site|telefone|e-?mail|endereço)/i,
  /<(caminho|diret[óo]rio)[^<>]*>/i,
  /bom dia\s*\/\s*boa tarde/i,
  // A salutation whose name is missing.
  /\bprezad[oa](\s*\(a\))?(\s+senhora?(\s*\(a\))?)?\s*([,.:;!]|$)/im,
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
