// A message without what its writer did not write for this ticket: quoted mail, greetings, thanks, signature.

const QUOTED_LINE = /^\s*>/;
/** From here on the message repeats an earlier one. */
const QUOTE_HEADERS: readonly RegExp[] = [
  /^\s*(em|on|el)\s.{4,120}(escreveu|wrote|escribió)\s*:\s*$/i,
  /^\s*-{2,}\s*(mensagem original|original message|mensaje original|mensagem encaminhada|forwarded message).*$/i,
  /^\s*(de|from)\s*:.{2,120}$/i,
];
const MAIL_HEADER = /^\s*(enviad[oa]( em)?|sent|para|to|assunto|subject|data|date|cc)\s*:/i;
// `\b` would see no word end after the accent of "Olá".
const HAIL =
  '(?:ol[áa]|oi|(?:bom dia|boa tarde|boa noite)(?: a tod[oa]s)?|prezad[oa]s?(?:\\s*\\(as?\\))?|car[oa]s?|senhor(?:es|as?)?(?:\\s*\\(as?\\))?|equipe|pessoal|tudo bem|hello|hi|dear|hola|estimad[oa]s?|buenos d[íi]as|buenas tardes)(?!\\p{L})';
/** Names may follow where a comma or colon ends the line; "Bom dia, o envio parou" is the ticket itself. */
const GREETING = new RegExp(
  `^\\s*${HAIL}(?:[\\s,.!]{0,9}${HAIL}){0,3}(?:(?:[\\s,]{1,9}[^\\s,.!?:;]+){0,5}\\s{0,9}[,:])?[\\s.!?]*$`,
  'iu',
);
/** Nothing but a signature comes after these. */
const SIGN_OFF =
  /^\s*((atenciosamente|att\.?|cordialmente|respeitosamente|abra[çc]os|(best |kind )?regards|saludos|sds)(?!\p{L}).{0,60}|--\s*)$/iu;
/** After thanks a name at most: "Obrigada, mas o envio parou de novo" is the ticket itself. */
const THANKS =
  /^\s*(grat[oa]|obrigad[oa]|agrade[çc]\w+|desde j[áa]|thanks|thank you|gracias)(?!\p{L})[^,.;:!?]{0,60}(,(\s{1,9}\S{1,40}){0,3})?[.!\s]*$/iu;
/** A closing this far from the end is part of the text. */
const MAX_SIGNATURE_LINES = 8;
const MAX_SIGNATURE_LINE_CHARS = 80;
/** A word of a name, an office, an address or a telephone number; a sentence has words that are none of these. */
const SIGNATURE_WORD = /^[^\p{L}\p{N}]*(\p{Lu}.*|[\p{N}].*|.*@.*|www\..*|(d[aeo]s?|e|of|the|and|del?|y)|)$/u;
/** What an organisation's mail server writes under every signature. */
const DISCLAIMER =
  /^\s*(est[ea]|this|aviso|antes de imprimir)(?!\p{L}).{0,40}(e-?mail|mensagem|message|correo|mensaje|imprimir|sigilo)/iu;
/** Shouting has capitals everywhere: its sentences show by how they begin. */
const SENTENCE_START = /^\s*(o|a|os|as|n[ãa]o|mas|segue|ao|na|no|the|el|la)\s/i;

/** @returns '' only for a message of quotes, greetings and closings. */
export function cleanMessage(text: string): string {
  const lines = dropQuotes(text.split(/\r?\n/));
  // What looked like a signature was the message when nothing stands above it.
  return withoutFormulas(dropSignature(lines)) || withoutFormulas(lines);
}

function withoutFormulas(lines: readonly string[]): string {
  return lines
    .filter((line) => ![GREETING, SIGN_OFF, THANKS].some((formula) => formula.test(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function dropQuotes(lines: readonly string[]): string[] {
  const start = lines.findIndex((line, at) => {
    if (!QUOTE_HEADERS.some((header) => header.test(line))) return false;
    // "De: fulano" alone may be prose, with "Para:" a form; a mail program goes on with two header lines at least.
    return !/^\s*(de|from)\s*:/i.test(line) || hasMailHeaders(lines.slice(at + 1, at + 6));
  });
  return (start < 0 ? [...lines] : lines.slice(0, start)).filter((line) => !QUOTED_LINE.test(line));
}

/** Directly, but for the blank lines that HTML mail leaves between its paragraphs. */
function hasMailHeaders(lines: readonly string[]): boolean {
  const next = lines.filter((line) => line.trim() !== '').slice(0, 2);
  return next.length === 2 && next.every((line) => MAIL_HEADER.test(line));
}

function dropSignature(lines: readonly string[]): string[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const tail = filled.slice(-MAX_SIGNATURE_LINES);
  const start = tail.find((at, place) => {
    const line = lines[at] ?? '';
    const after = tail.slice(place + 1).map((next) => lines[next] ?? '');
    return SIGN_OFF.test(line) || (THANKS.test(line) && after.every(isSignatureLine));
  });
  return start === undefined ? [...lines] : lines.slice(0, start);
}

function isSignatureLine(line: string): boolean {
  if ([SIGN_OFF, THANKS, DISCLAIMER].some((formula) => formula.test(line))) return true;
  if (line.length > MAX_SIGNATURE_LINE_CHARS || SENTENCE_START.test(line)) return false;
  return line
    .trim()
    .split(/\s+/)
    .every((word) => SIGNATURE_WORD.test(word));
}
