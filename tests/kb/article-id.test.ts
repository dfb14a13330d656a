import { expect, test } from 'vitest';
import { toArticleId } from '../../kb/article-id.ts';

test.each([
  ['Tramita_GOV_BR/Desbloquear.rst', undefined, 'tramita-gov-br/desbloquear'],
  ['NUP/Dígitos (verificadores).rst', undefined, 'nup/digitos-verificadores'],
  ['faq.v2.md', 'O que é o NUP?', 'faq-v2#o-que-e-o-nup'],
])('%s, heading %j, is %s', (path, heading, id) => {
  expect(toArticleId(path, heading)).toBe(id);
});
