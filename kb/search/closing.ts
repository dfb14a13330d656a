// "Atenciosamente, Ana Lima": the line that begins a signature. In Portuguese, English and Spanish.

import { beginsSentence, isSignatureWord, toWords } from './signature-words.ts';

const CLOSING =
  /^\s*(?:atenciosamente|atte|att\.?|at\.te|cordialmente|respeitosamente|cordiais sauda[çc][õo]es|abra[çc]os?|abs|(?:best |kind |warm )?regards|sincerely|cheers|saludos(?: cordiales)?|un saludo|sds)(?!\p{L})(?: a tod[oa]s)?/iu;
const RULE = /^\s*--\s*$/;
const MAX_LINE_CHARS = 120;

/** After the closing a name at most: "Respeitosamente, venho solicitar acesso" is the ticket itself. */
export function isClosing(line: string): boolean {
  if (line.length > MAX_LINE_CHARS) return false;
  const closing = CLOSING.exec(line)?.[0];
  if (closing === undefined) return RULE.test(line);
  const signed = line.slice(closing.length).replace(/^[^\p{L}\p{N}]+/u, '');
  return !beginsSentence(signed) && toWords(signed).every(isSignatureWord);
}
