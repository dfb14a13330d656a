// The few checks that every parser of a bundle is made of.

/** Says where a value stands and what was expected there; never what was found, which may be anything. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  constructor(at: string, expected: string) {
    super(`"${at}" should be ${expected}`);
  }
}

export function parseRecord(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ShapeError(at, 'an object');
  return value as Record<string, unknown>;
}

export function parseArray(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(at, 'a list');
  return value;
}

export function parseString(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new ShapeError(at, 'a text');
  return value;
}

/** A text with something in it. */
export function parseText(value: unknown, at: string): string {
  const text = parseString(value, at);
  if (text.trim() === '') throw new ShapeError(at, 'a text that is not empty');
  return text;
}

export function parseTexts(value: unknown, at: string): string[] {
  return parseArray(value, at).map((text, index) => parseText(text, `${at}[${index}]`));
}

export function parseOneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new ShapeError(at, `one of ${allowed.join(', ')}`);
  return found;
}

export function parseNumber(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError(at, 'a number');
  return value;
}
