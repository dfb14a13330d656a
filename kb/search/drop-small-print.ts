// Small print that mail servers and telephones add: confidentiality, the environment, "Enviado do meu iPhone".

/** A notice of confidentiality speaks of the mail itself, */
const NOTICE =
  /^\s*["“*_]*(?:(?:est[ea]|ess[ea]|this)\s(?:\p{L}+\s)?(?:e-?mail|mensagem|message|correo|mensaje|comunica\p{L}*|communication)|o conte[úu]do d|as? informa[çc][ãõ]e?s?o? contidas?|aviso (?:legal|de (?:confidencialidade|sigilo))|se voc[êe] (?:recebeu|n[ãa]o)|if you (?:are not|have received))(?!\p{L}{3})/iu;
/** and says two of these at least: one alone a requester may say of a mail that went astray. */
const MARKERS: readonly RegExp[] = [
  /confiden[ct]ial/iu,
  /sigilo|secret/iu,
  /destinad|destinat[áa]ri|recipient|addressee|intended/iu,
  /exclusiv|privileg|privativ/iu,
  /(?:receb|receiv|recib).{0,60}(?:engano|erro|mistake|error)/iu,
  /podem? conter|may contain|puede contener/iu,
  /antes de imprimir|before printing|meio ambiente|medio ambiente|the environment/iu,
  /proibi|vedad[oa]|prohibit|unauthori[sz]ed|n[ãa]o autorizad/iu,
  /apague|elimine|destrua|delete|(?:avise|notifique|informe|comunique|notify).{0,30}(?:remetente|sender|remitente)/iu,
];
const MIN_MARKERS = 2;
const DEVICE =
  /^\s*(?:enviad[oa] (?:do|de|da|desde) (?:meu|minha|mi|my|um|o|outlook|iphone|android|samsung|yahoo)(?!\p{L})|sent from (?:my|mail|outlook|yahoo)|obter o outlook|get outlook|obtener outlook).{0,60}$/iu;
const ENVIRONMENT =
  /^\s*(?:(?:antes de imprimir|before printing)(?!\p{L})|(?:pense|think|piense).{0,30}(?:meio ambiente|environment|medio ambiente))/iu;
/** Of the longest notice. */
const MAX_LINE_CHARS = 3000;

/** Wherever it stands: an earlier message may be pasted below. */
export function dropSmallPrint(lines: readonly string[]): string[] {
  return lines.filter((line) => !isSmallPrint(line));
}

function isSmallPrint(line: string): boolean {
  if (line.length > MAX_LINE_CHARS) return false;
  if (DEVICE.test(line) || ENVIRONMENT.test(line)) return true;
  return NOTICE.test(line) && MARKERS.filter((marker) => marker.test(line)).length >= MIN_MARKERS;
}
