// CPF, the number of a Brazilian taxpayer: nine digits and two check digits, modulo 11.

const WRITTEN = /(?<![\d./-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\d./-])/g;
const NAMED = /\bcpf\b\D{0,12}(\d{11})(?!\d)/gi;
/** Passes the check and is nobody's. */
const EXAMPLE = '12345678909';

/** A number of eleven digits counts only where it is called a CPF: it might be anything. */
export function hasCpf(line: string): boolean {
  const found = [
    ...[...line.matchAll(WRITTEN)].map(([text]) => text.replace(/\D/g, '')),
    ...[...line.matchAll(NAMED)].map(([, digits = '']) => digits),
  ];
  return found.some(isCpf);
}

function isCpf(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits) || digits === EXAMPLE) return false;
  return [9, 10].every((length) => toCheckDigit(digits.slice(0, length)) === Number(digits[length]));
}

function toCheckDigit(digits: string): number {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (digits.length + 1 - at), 0);
  return ((sum * 10) % 11) % 10;
}
