// Case and accents do not distinguish words: half of the tickets are typed without them.

/** Lower case, accents and other combining marks gone, compatibility forms (`º`, ligatures, full width) resolved. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
