// NUP, the number of a federal process: 00000.000000/0000-00 (modulo 11) or 0000000.00000000/0000-00 (modulo 97).
// Check digits after the annex of Portaria Interministerial nº 11 of 2019.

const SEVENTEEN = /(?<!\d)(\d{5})\.(\d{6})\/(\d{4})-(\d{2})(?!\d)/g;
const TWENTY_ONE = /(?<!\d)(\d{7})\.(\d{8})\/(\d{4})-(\d{2})(?!\d)/g;

/** Only numbers whose check digits are right: the others are examples. */
export function hasProcessNumber(line: string): boolean {
  return (
    [...line.matchAll(SEVENTEEN)].some(([, unit = '', serial = '', year = '', check = '']) => {
      const base = unit + serial + year;
      const first = toCheckDigit(base);
      return Number(serial) > 0 && `${first}${toCheckDigit(base + String(first))}` === check;
    }) ||
    [...line.matchAll(TWENTY_ONE)].some(([, unit = '', serial = '', year = '', check = '']) => {
      const rest = BigInt(`${unit}${serial}${year}00`) % 97n;
      return Number(serial) > 0 && 98n - rest === BigInt(check);
    })
  );
}

/** Weights 2, 3, 4 … from the right. */
function toCheckDigit(digits: string): number {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (digits.length + 1 - at), 0);
  return (11 - (sum % 11)) % 10;
}
