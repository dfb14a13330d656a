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
  ['a tab in a heading', '1.\tComo entro?\n--------------', '1. Como entro?\n--------------'],
  ['a tab elsewhere', 'a\tb\n\n\tc', 'a\tb\n\n\tc'],
  ['a blank before a paragraph', 'Um.\n\n Dois,\n três.\n\nQuatro.', 'Um.\n\nDois,\ntrês.\n\nQuatro.'],
  ['a blank below a heading', 'Título\n======\n Texto.', 'Título\n======\nTexto.'],
  ['a blank before a list', 'Veja:\n\n - um\n - dois', 'Veja:\n\n- um\n- dois'],
  ['what a directive holds', '.. note::\n\n Texto.\n\n Mais.', '.. note::\n\n Texto.\n\n Mais.'],
  ['a literal block', 'Rode::\n\n ls\n\n pwd', 'Rode::\n\n ls\n\n pwd'],
  ['a literal block below a blank', 'A.\n\n Rode::\n\n ls', 'A.\n\nRode::\n\n ls'],
  ['a definition', 'Termo\n O que é.', 'Termo\n O que é.'],
  ['a quotation', 'Ele disse:\n\n  Assim.', 'Ele disse:\n\n  Assim.'],
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
