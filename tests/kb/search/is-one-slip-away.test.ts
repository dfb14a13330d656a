import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlipAway } from '../../../kb/search/is-one-slip-away.ts';

describe('one slip', () => {
  it.each([
    ['senha', 'senhas', 'a letter added'],
    ['senha', 'sena', 'a letter dropped'],
    ['senha', 'senja', 'a letter changed'],
    ['senha', 'sneha', 'two neighbours swapped'],
    ['senha', 'senah', 'the last two swapped'],
  ])('takes %s to %s: %s', (a, b) => {
    expect(isOneSlipAway(a, b)).toBe(true);
    expect(isOneSlipAway(b, a)).toBe(true);
  });

  it.each([
    ['senha', 'senha'],
    ['senha', 'senior'],
    ['abcd', 'badc'],
    ['abc', 'cba'],
    ['', 'ab'],
  ])('does not take %s to %s', (a, b) => {
    expect(isOneSlipAway(a, b)).toBe(false);
    expect(isOneSlipAway(b, a)).toBe(false);
  });

  it('is undone by one slip, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', 'c') }),
        fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', 'c') }),
        (a, b) => {
          expect(isOneSlipAway(a, b)).toBe(isOneSlipAway(b, a));
          expect(isOneSlipAway(a, b)).toBe(a !== b && slips(a).has(b));
        },
      ),
    );
  });
});

/** Every word one slip away, the slow way. */
function slips(word: string): Set<string> {
  const places = [...word, ''].map((_, at) => [word.slice(0, at), word.slice(at)] as const);
  return new Set(
    places.flatMap(([before, after]) => [
      ...(after ? [before + after.slice(1)] : []),
      ...(after.length > 1 ? [before + after.charAt(1) + after.charAt(0) + after.slice(2)] : []),
      ...[...'abc'].flatMap((letter) => [
        before + letter + after,
        ...(after ? [before + letter + after.slice(1)] : []),
      ]),
    ]),
  );
}
