import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTerm, termsWithPrefix } from '../../../kb/search/sorted-terms.ts';

const term = fc.string({ unit: fc.constantFrom('a', 'b', 'ç', '=', '4', '𝄞'), maxLength: 4 });
const sorted = fc.uniqueArray(term).map((terms) => terms.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));

it('finds every term of the list at its place, and no other', () => {
  fc.assert(
    fc.property(sorted, term, (terms, other) => {
      for (const [at, one] of terms.entries()) expect(findTerm(terms, one)).toBe(at);
      expect(findTerm(terms, other)).toBe(terms.indexOf(other));
    }),
  );
});

it('finds all terms that begin so, in order', () => {
  fc.assert(
    fc.property(sorted, term, (terms, prefix) => {
      expect(termsWithPrefix(terms, prefix)).toEqual(terms.filter((one) => one.startsWith(prefix)));
    }),
  );
});
