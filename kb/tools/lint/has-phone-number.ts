// Brazilian telephone numbers, but for those that are free to call or the same in the whole country.

const WITH_AREA =
  /(?<![\d./-])(?:\+?55\s?)?(?:\(0?[1-9]\d\)\s?|0?[1-9]\d[\s-])(?:9\s?)?[2-9]\d{3}[-.\s]\d{4}(?![\d/-])/g;
const NAMED =
  /\b(?:tel(?:efones?)?|fones?|celular|whatsapp|ramal)\b\D{0,12}(?:9\s?)?\d{4}[-.\s]?\d{4}(?![\d/-])/gi;
const PUBLIC = /\b(?:0[3589]00|4003|4004|3003)\b/;
const YEARS = /\b(?:19|20)\d{2}-(?:19|20)\d{2}\b/;

export function hasPhoneNumber(line: string): boolean {
  return [WITH_AREA, NAMED]
    .flatMap((pattern) => [...line.matchAll(pattern)])
    .some(([number]) => !PUBLIC.test(number) && !YEARS.test(number));
}
