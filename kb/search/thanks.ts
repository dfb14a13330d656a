// Thanks and waiting: "Desde já agradeço a atenção", "Obrigada, Ana", "Fico no aguardo". In Portuguese, English and Spanish.

import { beginsSentence, isSignatureWord, toWords } from './signature-words.ts';

const THANKS =
  /^(?:desde j[áa],?\s{1,3})?(?:muit[oa]s? |mt[oa]? )?(?:grat[oa]s?|obrigad[oa]s?|obg|vlw|valeu|agrade[çc]\p{L}{1,12}|fic(?:o|amos) no aguardo|aguard(?:o|amos)(?: o)? retorno|no aguardo|thanks|thank you|looking forward|(?:muchas )?gracias|quedo a la espera)(?!\p{L})/iu;
/** What thanks are for when they are for nothing: however many of these, it is still no matter. */
const COURTESY =
  /^(?:n[oa]s?|fico|ficamos|aguardo|voc[êe]s?|pel[oa]s?|por|d[aeo]s?|[ao]s?|e|em|com|para|uma?|tod[oa]s?|sua|seu|vossa|desde|j[áa]|antecipadamente|qualquer|aten[çc][ãa]o|colabora[çc][ãa]o|compreens[ãa]o|ajuda|apoio|aux[íi]lio|retorno|resposta|disponibilidade|presteza|gentileza|suporte|orienta[çc][ãa]o|orienta[çc][õo]es|esclarecimentos?|empenho|dedica[çc][ãa]o|rapidez|agilidade|tempo|dispensad[oa]|prestad[oa]|breve|brevidade|imediat[oa]|r[áa]pid[oa]|for|your|the|you|all|any|help|support|time|in|advance|to|hearing|from|reply|response|assistance|attention|of|and|sus?|la|el|y|atenci[óo]n|ayuda|respuesta|antemano)$/iu;
/** Words that tell an errand from thanks: conditions, wishes, infinitives. */
const ERRAND = /^(?:se|que|caso|n[ãa]o|mas|por[ée]m|if|but|not|si|pero|\p{L}+[aei]r(?:-\p{L}+)?)$/iu;
const NAME = /^\p{Lu}\p{Ll}/u;
const MAX_WORDS = 3;
const MAX_LINE_CHARS = 200;

/** "Grato se puder liberar" and "Obrigada, mas o envio parou de novo" are the ticket itself. */
export function isThanks(line: string): boolean {
  const text = line.trim();
  if (text.length > MAX_LINE_CHARS) return false;
  const thanks = THANKS.exec(text)?.[0];
  if (thanks === undefined) return false;
  const rest = text.slice(thanks.length).replace(/[.!\s]+$/, '');
  if (/[.;:!?]/.test(rest)) return false;
  const [object = '', ...after] = rest.split(',');
  return isNoErrand(toWords(object)) && after.every(isName);
}

function isNoErrand(words: readonly string[]): boolean {
  const telling = words.filter((word) => !COURTESY.test(word));
  if (telling.length === 0) return true;
  return words.length <= MAX_WORDS && telling.every((word) => NAME.test(word) || !isErrand(word));
}

const isErrand = (word: string): boolean => ERRAND.test(word) || /\d/.test(word);

const isName = (text: string): boolean =>
  toWords(text).every((word) => COURTESY.test(word)) ||
  (!beginsSentence(text) && toWords(text).every(isSignatureWord));
