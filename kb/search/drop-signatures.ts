// Signatures: after a closing ("Atenciosamente,"), after thanks, or by their shape alone at the end of a message, with
// the small print that mail servers and telephones add.

import { THANKS } from './drop-formulas.ts';

const SIGN_OFF =
  /^\s*((atenciosamente|atte|att\.?|at\.te|cordialmente|respeitosamente|cordiais sauda[çc][õo]es|abra[çc]os?|abs|(best |kind |warm )?regards|sincerely|cheers|saludos( cordiales)?|un saludo|sds)(?!\p{L}).{0,60}|--\s*)$/iu;
/** Lines of small print, by what they begin with and what they speak of. */
const SMALL_PRINT: readonly RegExp[] = [
  /^\s*["“*_]*(est[ea]|ess[ea]|this|o conte[úu]do d|a informa[çc][ãa]o contida|as informa[çc][õo]es contidas|aviso|antes de imprimir|before printing|se voc[êe] (recebeu|n[ãa]o)|if you (are not|have received))(?!\p{L}{3}).{0,60}(e-?mail|mensagem|message|correo|mensaje|imprimir|printing|sigilo|destinat[áa]ri|recipient|por engano|by mistake)/iu,
  /^\s*(enviad[oa] (do|de|da|desde) (meu|minha|mi|my|um|o|outlook|iphone|android|samsung|yahoo)(?!\p{L})|sent from (my|mail|outlook|yahoo)|obter o outlook|get outlook|obtener outlook).{0,60}$/iu,
  /^\s*(pense|think|piense).{0,30}(meio ambiente|environment|medio ambiente)/iu,
];
const MAX_LINES = 8;
const MAX_LINE_CHARS = 80;
/** A word of a name, an office, an address or a telephone number; a sentence has words that are none of these. */
const SIGNATURE_WORD = /^[^\p{L}\p{N}]*(\p{Lu}.*|[\p{N}].*|.*@.*|www\..*|(d[aeo]s?|e|of|the|and|del?|y)|)$/u;
/** So many words that are none of these make a sentence: "(nome do atendente)" is not one yet. */
const MIN_PLAIN_WORDS = 3;
/** Shouting has capitals everywhere: its sentences show by how they begin. */
const SENTENCE_START = /^\s*(o|a|os|as|n[ãa]o|mas|segue|ao|na|no|the|el|la)\s/i;
/** "Ana Lima", "JOSÉ C. P. LIMA", "Marcia R. Souza". */
const NAME = /^\s*\p{Lu}[\p{L}.']*(\s+(d[aeo]s?|e|\p{Lu}[\p{L}.']*)){1,6}\s*$/u;
/** A telephone, an e-mail, a site. */
const ADDRESS = /(tel(efone)?|fone|ramal|phone|whatsapp|cel)[.:\s]|\(\d{2}\)\s*\d|@\w|www\./iu;
/** A line that begins so names an office or what somebody is there. */
const OFFICE =
  /^\s*(setor|secretaria|coordena[çc][ãa]o|departamento|divis[ãa]o|diretoria|ger[êe]ncia|gabinete|prefeitura|minist[ée]rio|universidade|instituto|tribunal|c[âa]mara|analista|assistente|auxiliar|t[ée]cnic[oa]|diretora?|coordenadora?|chefe|secret[áa]ri[oa]|servidora?|assessora?|department|office|oficina|departamento)(?!\p{L})/iu;

/** Wherever they stand: an earlier message may be pasted below. What is said after a signature stays. */
export function dropSignatures(lines: readonly string[]): string[] {
  const rest = dropShapedSignature(lines.filter((line) => !isSmallPrint(line)));
  const kept: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const line = rest[at] ?? '';
    if (isClosing(line)) at = findEnd(rest, at + 1, (next) => !isSentence(next)) - 1;
    else if (THANKS.test(line)) at = skipAfterThanks(rest, at + 1) - 1;
    else kept.push(line);
  }
  return kept;
}

export function isClosing(line: string): boolean {
  return SIGN_OFF.test(line);
}

/** After thanks a line may be the matter: "Obrigada / Erro 404". */
function skipAfterThanks(lines: readonly string[], start: number): number {
  const end = findEnd(lines, start, isSignatureLine);
  return end === lines.length || lines.slice(start, end).some(isContact) ? end : start;
}

function findEnd(lines: readonly string[], start: number, isPart: (line: string) => boolean): number {
  const end = lines.findIndex((line, at) => at >= start && (at - start >= MAX_LINES * 2 || !isPart(line)));
  return end < 0 ? lines.length : end;
}

const isContact = (line: string): boolean => ADDRESS.test(line) || OFFICE.test(line);

/** A name over an office or a telephone, at the end and under a blank line: nobody wrote a closing. */
function dropShapedSignature(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  let start = end;
  while (start > 0 && end - start < MAX_LINES && isSignatureLine(lines[start - 1] ?? '')) start -= 1;
  const block = lines.slice(start, end);
  const name = block.findIndex(
    (line, at) => NAME.test(line) && !isContact(line) && block.slice(at + 1).some(isContact),
  );
  const isApart = name > 0 || (lines[start - 1] ?? '').trim() === '';
  return name < 0 || !isApart ? [...lines] : lines.slice(0, start + name);
}

function isSmallPrint(line: string): boolean {
  return SMALL_PRINT.some((print) => print.test(line));
}

function isSignatureLine(line: string): boolean {
  if (SIGN_OFF.test(line) || THANKS.test(line)) return true;
  if (line.length > MAX_LINE_CHARS || SENTENCE_START.test(line)) return false;
  if (isContact(line) && !/[.!?:]\s*$/.test(line)) return true;
  return toWords(line).every((word) => SIGNATURE_WORD.test(word));
}

function isSentence(line: string): boolean {
  if (isSignatureLine(line)) return false;
  return (
    SENTENCE_START.test(line) ||
    toWords(line).filter((word) => !SIGNATURE_WORD.test(word)).length >= MIN_PLAIN_WORDS
  );
}

const toWords = (line: string): string[] => line.trim().split(/\s+/);
