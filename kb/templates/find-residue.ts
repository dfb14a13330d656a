// The last look before a reply may leave: anything in its text that only an author or a program would have written.
// It knows nothing of slots; it is the guard behind them.

const GREETING = '(?:bom dia|boa tarde|boa noite)';
const SALUTATION = String.raw`(?:(?<![a-z])prezad[oa](?:\s*\([ao]\))?|(?<![a-z])car[oa]\s*\([ao]\)|^\s*car[oa])`;

/** Each pattern is a sure sign of an unfinished reply and never part of a finished one. */
const RESIDUE: readonly RegExp[] = [
  /_{3,}/,
  /\{\{|\}\}/,
  // "/dev/null" is a place.
  /\b(undefined|NaN)\b|\[object Object\]|(?<![\p{L}\p{N}/.-])null(?![\p{L}\p{N}])/u,
  /(?:_ ){2,}_/,
  // An order to the author in any bracket.
  /[([{<]\s*(inserir|informar|preencher|colocar|colar|indicar|escrever aqui|citar o nome)(?![\p{L}-])/iu,
  /[[{]\s*(?:data|link|seu nome|sua unidade)\s*[\]}]|«\s*nome\s*»/i,
  // "[Número do Protocolo atual]" and "[Nº do NRE]" stand in error messages.
  /[([{<]\s*n(úmero|umero|[º°o.]{1,2}) d[oe] chamado(?=\s*[)\]}>])/i,
  /[[{<]\s*nome(?:\s+(?:d[oa] |profissional|completo)|(?![\p{L}:-]))/iu,
  // "(nome, CPF e telefone)" asks the requester for them.
  /\(\s*nome(\s+(d[oa] |profissional|completo)|(?=\s*\)))/i,
  /\(\s*verificar\s+(o\s+)?(site|telefone|e-?mail|endereço)/i,
  /<(caminho|diret[óo]rio)[^<>]*>/i,
  new RegExp(`${GREETING}\\s*[/|]\\s*(?:${GREETING}|dia|tarde|noite)(?!\\p{L})`, 'iu'),
  // A salutation whose name is missing; the dot of "Sr." ends nothing.
  new RegExp(String.raw`${SALUTATION}(?:\s+senhora?(?:\s*\([ao]\))?)?\s*(?:[,.:;!]|$)`, 'imu'),
  new RegExp(String.raw`${SALUTATION}\s+sra?\.?(?:\s*\(a\))?\.?\s*(?:[,:;!]|$)`, 'imu'),
  // Two would be a Roman numeral elsewhere.
  new RegExp(String.raw`(?:${SALUTATION}|(?<!\p{L})(?:ol[áa]|oi))[\s,]+x{2,}(?!\p{L})`, 'imu'),
  new RegExp(`${GREETING} ou ${GREETING}`, 'i'),
  // Nobody is hailed.
  /(?<!\p{L})ol[áa],\s*[!.,:;]/iu,
  /(?<!\p{L})sra?\.\s*[,:;!]/iu,
  // An amount, a date, a CPF, a number of days.
  /R\$\s*x/i,
  /\b(?:dd\/mm\/|x{2}\/x{2}\/|x{3}\.x{3})/i,
  /\bx{2,3} (?:dias|horas|minutos|meses|anos)\b/i,
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
