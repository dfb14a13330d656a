// What politeness adds to a message: greetings, good wishes, thanks. In Portuguese, English and Spanish.

import { toWords } from './signature-words.ts';
import { isThanks } from './thanks.ts';

// `\b` would see no word end after the accent of "Olá".
const HAIL =
  '(?:ol[áa]|oi|al[ôo]|sauda[çc][õo]es|(?:bom dia|boa tarde|boa noite)(?: a tod[oa]s)?|prezad[oa]s?(?:\\s*\\(as?\\))?|car[oa]s?(?:\\s*\\(as?\\))?|(?:exm[oa]|ilm[oa]|sr|sra|srs)\\.?|senhor(?:es|as?)?(?:\\s*\\(e?s?as?\\))?|equipe|pessoal|tudo bem|hello|hi|good (?:morning|afternoon|evening)|dear|hola|estimad[oa]s?|buen(?:os)? d[íi]as?|buenas (?:tardes|noches))(?!\\p{L})';
/** Names may follow where a comma or colon ends the line. */
const GREETING = new RegExp(
  `^["“\\s]*${HAIL}(?:[\\s,.!]{0,9}${HAIL}){0,3}(?<names>(?:[\\s,]{1,9}[^\\s,.!?:;]+){0,5}\\s{0,9}[,:])?[\\s.!?]*$`,
  'iu',
);
/** Whom a greeting may name in small letters, with the words between. */
const AUDIENCE =
  /^(?:d[aeo]s?|e|ao?s?|à|às|o|the|of|and|del?|y|la|el|equip[eo]|time|team|support|suporte|soporte|central|atendimento|atendentes?|servi[çc]os?|mesa|ajuda|desk|helpdesk|help|setor|departamento|colegas?|amig[oa]s?|tod[oa]s|all|everyone|t[ée]cnic[oa]s?|gestor(?:es|a|as)?|coordenador(?:es|a|as)?|diretor(?:es|a|as)?|secret[áa]ri[oa]s?|usu[áa]ri[oa]s?|sir|madam)$/iu;
/** "(a)", and what a slot was to hold. */
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
const NAME = /^\p{Lu}[\p{L}.'()-]*$/u;
/** "Espero que estejam bem", "Cumprimentando-os cordialmente": about nothing but the reader. */
const GOOD_WISHES =
  /^\s*((espero|esperamos|desejo) que [^.;:!?]{0,40}\b(bem|bom|boa|[óo]tim[oa])\b[^.;:!?]{0,20}|(i|we) hope [^.;:!?]{0,30}\bwell\b|espero que [^.;:!?]{0,30}\bbien\b|cumprimentando-?\p{L}*[^.;:!?]{0,40}|tudo (bem|bom)( com \p{L}+)?)[.,!?\s]*$/iu;
const MAX_LINE_CHARS = 200;

export function isFormula(line: string): boolean {
  if (line.length > MAX_LINE_CHARS) return false;
  return isGreeting(line) || GOOD_WISHES.test(line) || isThanks(line);
}

/** "Bom dia, o envio parou:" is the ticket itself. Shouting makes names of all words, so there only offices count. */
function isGreeting(line: string): boolean {
  const found = GREETING.exec(line);
  if (!found) return false;
  const isShouted = !/\p{Ll}/u.test(line);
  const names = (found.groups?.['names'] ?? '').replaceAll(BRACKETED, '').replaceAll(/[,:]/g, ' ');
  return toWords(names).every((word) => AUDIENCE.test(word) || (!isShouted && NAME.test(word)));
}
