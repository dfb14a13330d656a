// What politeness adds to a message: greetings, good wishes, thanks. In Portuguese, English and Spanish.

// `\b` would see no word end after the accent of "Olá".
const HAIL =
  '(?:ol[áa]|oi|al[ôo]|sauda[çc][õo]es|(?:bom dia|boa tarde|boa noite)(?: a tod[oa]s)?|prezad[oa]s?(?:\\s*\\(as?\\))?|car[oa]s?(?:\\s*\\(as?\\))?|(?:exm[oa]|ilm[oa]|sr|sra|srs)\\.?|senhor(?:es|as?)?(?:\\s*\\(e?s?as?\\))?|equipe|pessoal|tudo bem|hello|hi|good (?:morning|afternoon|evening)|dear|hola|estimad[oa]s?|buen(?:os)? d[íi]as?|buenas (?:tardes|noches))(?!\\p{L})';
/** Names may follow where a comma or colon ends the line; "Bom dia, o envio parou" is the ticket itself. */
const GREETING = new RegExp(
  `^["“\\s]*${HAIL}(?:[\\s,.!]{0,9}${HAIL}){0,3}(?:(?:[\\s,]{1,9}[^\\s,.!?:;]+){0,5}\\s{0,9}[,:])?[\\s.!?]*$`,
  'iu',
);
/** "Espero que estejam bem", "Cumprimentando-os cordialmente": about nothing but the reader. */
const GOOD_WISHES =
  /^\s*((espero|esperamos|desejo) que [^.;:!?]{0,40}\b(bem|bom|boa|[óo]tim[oa])\b[^.;:!?]{0,20}|(i|we) hope [^.;:!?]{0,30}\bwell\b|espero que [^.;:!?]{0,30}\bbien\b|cumprimentando-?\p{L}*[^.;:!?]{0,40}|tudo (bem|bom)( com \p{L}+)?)[.,!?\s]*$/iu;
/** After thanks a name at most: "Obrigada, mas o envio parou de novo" is the ticket itself. */
export const THANKS =
  /^\s*(muito |mt[oa]? )?(grat[oa]s?|obrigad[oa]s?|obg|vlw|valeu|agrade[çc]\w+|desde j[áa]|fico no aguardo|ficamos no aguardo|aguardo (o )?retorno|aguardamos (o )?retorno|no aguardo|thanks|thank you|looking forward|gracias|muchas gracias|quedo a la espera)(?!\p{L})[^,.;:!?]{0,60}(,(\s{1,9}\S{1,40}){0,3})?[.!\s]*$/iu;

export function isFormula(line: string): boolean {
  return [GREETING, GOOD_WISHES, THANKS].some((formula) => formula.test(line));
}
