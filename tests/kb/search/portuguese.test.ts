import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../kb/search/fold.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';

const stem = (word: string): string => portuguese.stem(fold(word));

describe('singular and plural are one word, with accents and without', () => {
  test.each([
    ['erro', 'erros'],
    ['permissão', 'permissões'],
    ['permissao', 'permissoes'],
    ['órgão', 'órgãos'],
    ['tribunal', 'tribunais'],
    ['móvel', 'móveis'],
    ['servidor', 'servidores'],
    ['vez', 'vezes'],
    ['mensagem', 'mensagens'],
    ['pão', 'pães'],
    ['lençol', 'lençois'],
    ['recusado', 'recusados'],
  ])('%s, %s', (one, many) => {
    expect(stem(many)).toBe(stem(one));
  });
});

test.each([
  ['tramitar', 'tramitando'],
  ['cancelado', 'cancelada'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['processo', 'protocolo'],
  ['remetente', 'destinatário'],
  ['envio', 'recusa'],
])('%s and %s stay apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

it('keeps the end of a word that is no plural', () => {
  expect(stem('access')).toBe('access');
});

it('stops words that say nothing, and lets "não" through', () => {
  for (const word of ['prezado', 'para', 'gostaria', 'obrigada'])
    expect(portuguese.stopWords).toContain(word);
  expect(portuguese.stopWords.has('nao')).toBe(false);
  expect([...portuguese.stopWords].filter((word) => word !== fold(word))).toEqual([]);
});
