// Plain text has no raised characters, but Unicode has the ones that notes are numbered with.

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  a: 'ª',
  o: 'º',
};

/** Characters without a raised form stay as they are. */
export function toSuperscript(text: string): string {
  return text.replace(/[0-9ao]/g, (character) => SUPERSCRIPTS[character] ?? character);
}
