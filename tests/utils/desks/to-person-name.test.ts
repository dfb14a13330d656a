import { expect, test } from 'vitest';
import { toPersonName } from '../../../utils/desks/to-person-name.ts';

test.each([
  ['Rita Sampaio <rita@orgao.test>', 'Rita Sampaio'],
  ['"Sampaio, Rita" <rita@orgao.test>', 'Sampaio, Rita'],
  ['Rita Sampaio (rita@orgao.test)', 'Rita Sampaio'],
  ['Rita\u00a0Sampaio rita@orgao.test', 'Rita Sampaio'],
  ['rita.sampaio (Rita Sampaio)', 'Rita Sampaio'],
  ['Rita Sampaio (SEI)', 'Rita Sampaio (SEI)'],
  ['Rita', 'Rita'],
  ['Érica', 'Érica'],
  ["Joana D'Ávila", "Joana D'Ávila"],
  ['rita@orgao.test', ''],
  ['<rita@orgao.test>', ''],
  ['rita.sampaio', ''],
  ['rita', ''],
  ['r123456', ''],
  ['DOMINIO\\rita', ''],
  ['', ''],
])('%j is called %j', (printed, name) => {
  expect(toPersonName(printed)).toBe(name);
});
