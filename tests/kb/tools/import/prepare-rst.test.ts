import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { prepareRst } from '../../../../kb/tools/import/prepare-rst.ts';

test.each([
  ['odd spaces', 'Situação\u202f\n~~~~~~~~\u00a0', 'Situação\n~~~~~~~~'],
  ['spaces inside', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
  ['invisible marks', '\ufeffpro\u00adces\u200bso', 'processo'],
  ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['a short underline', 'Situação\n~~~', 'Situação\n~~~~~~~~'],
  ['a short underline of another mark', 'Título longo\n====', 'Título longo\n============'],
  ['an underline long enough', 'Título\n==========', 'Título\n=========='],
  ['an overline', '======\nTítulo\n======', '======\nTítulo\n======'],
  ['a transition', 'texto\n\n----\n\ntexto', 'texto\n\n----\n\ntexto'],
  ['a table', '=====  =====\na      b\n=====  =====', '=====  =====\na      b\n=====  ====='],
  ['two dots are no underline', 'Título\n==', 'Título\n=='],
  ['an indented line', '   código\n---', '   código\n---'],
])('%s', (_what, source, prepared) => {
  expect(prepareRst(source)).toBe(prepared);
});

it('keeps every line where it was', () => {
  const line = fc.oneof(fc.constantFrom('Título', '===', '~~~~', '\u202f', '   x', '', '--'), fc.string());
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const source = lines.join('\n').replace(/\r/g, '');
      expect(prepareRst(source).split('\n')).toHaveLength(source.split('\n').length);
      expect(prepareRst(source.replaceAll('\n', '\r\n'))).toBe(prepareRst(source));
    }),
  );
});
