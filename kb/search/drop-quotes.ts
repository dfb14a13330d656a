// Mail that a message repeats: quoted lines, and what follows "Em … escreveu:", "Mensagem original" or a block of
// De:/Enviada:/Para:/Assunto: in Portuguese, English and Spanish. An answer written below quoted lines stays, and so does
// what is forwarded: whoever passes a problem on writes little about it.

const QUOTED_LINE = /^\s*>/;
const WROTE = /^[\s*_-]*(em|no dia|on|el)\s.{4,200}(escreveu|wrote|escribi[óo])\s*:[\s*_]*$/i;
/** A mail program breaks a long one. */
const WROTE_BEGINNING = /^\s*(em|on|el)\s.{0,40}\d.{0,160}$/i;
const ORIGINAL = /^\s*-{2,}\s*(mensagem original|original message|mensaje original).*$/i;
const FORWARDED =
  /^\s*(-{2,}\s*(mensagem encaminhada|mensagem reenviada|forwarded message|mensaje reenviado)|in[íi]cio da mensagem encaminhada|begin forwarded message|inicio del mensaje reenviado).*$/i;
const SENDER = /^[\s*_]*(de|from)\s*:[\s*_]*\S.{1,120}$/i;
const MAIL_HEADER =
  /^[\s*_]*(de|from|enviad[oa]( em| el)?|sent|para|to|assunto|subject|asunto|data|date|fecha|cc|cco|bcc)\s*:/i;
/** A form has a sender and an addressee as well; mail always says when. */
const DATE_HEADER = /^[\s*_]*(enviad[oa]( em| el)?|sent|data|date|fecha)\s*:/i;

/**
 * @returns the lines that are not quoted. When there are none, the message is what was passed on: the quoted lines
 * without their marks and headers.
 */
export function dropQuotes(lines: readonly string[]): string[] {
  const kept = withoutQuotes(lines);
  if (kept.some(hasWords)) return kept;
  return lines
    .map((line) => line.replace(/^(\s*>)+ ?/, ''))
    .filter((line, at, all) => !isHeading(all, at) && !MAIL_HEADER.test(line) && !isWrappedEnd(all, at));
}

function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (QUOTED_LINE.test(line)) continue;
    if (FORWARDED.test(line)) {
      at = skipHeader(lines, at + 1) - 1;
      continue;
    }
    if (!isHeading(lines, at)) {
      kept.push(line);
      continue;
    }
    const next = skipHeader(lines, at + 1);
    // Marked lines end where the marks end; unmarked ones may be anybody's to the end.
    if (!QUOTED_LINE.test(lines[next] ?? '')) break;
    at = next - 1;
  }
  return kept;
}

function isHeading(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (WROTE.test(line) || ORIGINAL.test(line) || FORWARDED.test(line)) return true;
  if (WROTE_BEGINNING.test(line) && WROTE.test(`${line} ${lines[at + 1] ?? ''}`)) return true;
  // "De: fulano" alone may be prose, with "Para:" a form; a mail program goes on with two header lines at least.
  return SENDER.test(line) && hasMailHeaders(lines.slice(at + 1, at + 6));
}

const isWrappedEnd = (lines: readonly string[], at: number): boolean =>
  at > 0 && WROTE_BEGINNING.test(lines[at - 1] ?? '') && WROTE.test(`${lines[at - 1]} ${lines[at]}`);

/** Past the rest of the header, to the first line of the quoted text. */
function skipHeader(lines: readonly string[], start: number): number {
  let at = start;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (hasWords(line) && !MAIL_HEADER.test(line) && !isWrappedEnd(lines, at)) break;
    at += 1;
  }
  return at;
}

/** Directly, but for the blank lines that HTML mail leaves between its paragraphs. */
function hasMailHeaders(lines: readonly string[]): boolean {
  const next = lines.filter((line) => line.trim() !== '');
  const isHeader = next.length >= 2 && next.slice(0, 2).every((line) => MAIL_HEADER.test(line));
  return isHeader && next.some((line) => DATE_HEADER.test(line));
}

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);
