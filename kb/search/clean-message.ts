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
/** After thanks a name at most: "Obrigada, mas o envio parou de novo" is the ticket itself. */
const CLOSING =
  /^\s*((atenciosamente|att\.?|cordialmente|respeitosamente|abra[çc]os|(best |kind )?regards|saludos|sds)(?!\p{L}).{0,60}|(grat[oa]|obrigad[oa]|agrade[çc]\w+|desde j[áa]|thanks|thank you|gracias)(?!\p{L})[^,.;:!?]{0,60}(,(\s{1,9}\S{1,40}){0,3})?[.!\s]*)$/iu;
/** A closing this far from the end is part of the text. */
const MAX_SIGNATURE_LINES = 8;

export function cleanMessage(text: string): string {
  const lines = dropSignature(dropQuotes(text.split(/\r?\n/)));
  return lines
    .filter((line) => !GREETING.test(line) && !CLOSING.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function dropQuotes(lines: readonly string[]): string[] {
  const start = lines.findIndex((line, at) => {
    if (!QUOTE_HEADERS.some((header) => header.test(line))) return false;
    // "De: fulano" alone may be prose; Outlook always has a second header line.
    return (
      !/^\s*(de|from)\s*:/i.test(line) || lines.slice(at + 1, at + 4).some((next) => MAIL_HEADER.test(next))
    );
  });
  return (start < 0 ? [...lines] : lines.slice(0, start)).filter((line) => !QUOTED_LINE.test(line));
}

function dropSignature(lines: readonly string[]): string[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const tail = filled.slice(-MAX_SIGNATURE_LINES);
  const start = tail.find((at) => CLOSING.test(lines[at] ?? '') || /^--\s*$/.test(lines[at] ?? ''));
  // A message that is all closing ("Obrigado!") has nothing above it to keep.
  return start === undefined ? [...lines] : lines.slice(0, start);
}
