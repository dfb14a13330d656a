// What signatures are made of, word by word: names, offices, addresses, numbers. A sentence has other words, or begins
// as one.

/** Small words of a name or an office. */
const LINK = /^(?:d[aeo]s?|e|of|the|and|del?|y)$/u;
/** Shouting has capitals everywhere: its sentences show by how they begin. */
const SENTENCE_START =
  /^\s*(?:(?:o|a|os|as|n[ãa]o|mas|segue|ao|na|no|the|el|la|venho|vimos|solicit(?:o|amos)|pe[çc]o|gostaria)\s|(?:erro|falha|problema|d[úu]vida)(?!\p{L}))/iu;

export function isSignatureWord(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  return bare === '' || word.includes('@') || /^(?:[\p{Lu}\p{N}]|www\.)/u.test(bare) || LINK.test(bare);
}

export function beginsSentence(line: string): boolean {
  return SENTENCE_START.test(line);
}

export function toWords(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}
