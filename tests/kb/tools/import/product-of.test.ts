import { expect, test } from 'vitest';
import { productOf } from '../../../../kb/tools/import/product-of.ts';

test.each([
  ['Scripts_Atendimento/Tramita_GOV_BR/x.rst', 'Tramita GOV.BR'],
  ['Tramita_GOV_BR/superados/x.rst', 'Tramita GOV.BR'],
  ['Protocolo_Integrado/Perguntas_frequentes_v2/x.rst', 'Protocolo Integrado'],
  ['SEI_APP/Treinamentos_2025/x.rst', 'SEI APP'],
  ['superados/x.rst', 'Geral'],
  ['x.rst', 'Geral'],
])('%s is about %s', (path, product) => {
  expect(productOf(path)).toBe(product);
});

test('a page outside any folder belongs to the fallback', () => {
  expect(productOf('x.rst', 'Central')).toBe('Central');
});
