// Whether a line may stand in a signature (a name, an office, a telephone number) or must be a sentence.

import { isClosing } from './closing.ts';
import { beginsSentence, isSignatureWord, toWords } from './signature-words.ts';
import { isThanks } from './thanks.ts';

const MAX_LINE_CHARS = 80;
/** No office has so long a name. */
const MIN_SENTENCE_CHARS = 300;
/** So many words of no name or office make a sentence: "(nome do atendente)" is not one yet. */
const MIN_PLAIN_WORDS = 3;
/** A telephone, an e-mail, a site. */
const ADDRESS = /(tel(efone)?|fone|ramal|phone|whatsapp|cel)[.:\s]|\(\d{2}\)\s*\d|@\w|www\./iu;
/** A line that begins so names an office or what somebody is there. */
const OFFICE =
  /^\s*(setor|secretaria|coordena[çc][ãa]o|departamento|divis[ãa]o|diretoria|ger[êe]ncia|gabinete|prefeitura|minist[ée]rio|universidade|instituto|tribunal|c[âa]mara|analista|assistente|auxiliar|t[ée]cnic[oa]|diretora?|coordenadora?|chefe|secret[áa]ri[oa]|servidora?|assessora?|department|office|oficina|departamento)(?!\p{L})/iu;

export function isContact(line: string): boolean {
  return ADDRESS.test(line) || OFFICE.test(line);
}

export function isSignatureLine(line: string): boolean {
  if (isClosing(line) || isThanks(line)) return true;
  if (line.length > MAX_LINE_CHARS || beginsSentence(line)) return false;
  if (isContact(line) && !/[.!?:]\s*$/.test(line)) return true;
  return toWords(line).every(isSignatureWord);
}

/** Some lines are neither: they may belong to an office that the list of offices lacks. */
export function isSentence(line: string): boolean {
  if (line.length > MIN_SENTENCE_CHARS) return true;
  if (isSignatureLine(line)) return false;
  return (
    beginsSentence(line) || toWords(line).filter((word) => !isSignatureWord(word)).length >= MIN_PLAIN_WORDS
  );
}
