import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../../kb/tools/serve/messages/messages.ts';

type Tree = string | ((...values: never[]) => string) | { readonly [key: string]: Tree };

/** Functions are called with 2 for numbers and texts alike. */
function textsOf(tree: Tree, key = ''): [string, string][] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree === 'function') return [[key, (tree as (...values: unknown[]) => string)(2, 2, 2)]];
  return Object.entries(tree).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
}

describe.each(['pt-BR', 'en', 'es'] as const)('the preview in %s', (language) => {
  it('says everything, and nothing empty', () => {
    const texts = textsOf(messagesIn(language));
    expect(texts.map(([key]) => key)).toEqual(textsOf(messagesIn('pt-BR')).map(([key]) => key));
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it.each([
  ['pt-BR', '1 artigo em 1 produto', '1.204 artigos em 13 produtos'],
  ['en', '1 article on 1 product', '1,204 articles on 13 products'],
  ['es', '1 artículo en 1 producto', '1204 artículos en 13 productos'],
] as const)('%s counts %s, %s', (language, one, many) => {
  const { counts } = messagesIn(language).list;
  expect([counts(1, 1), counts(1204, 13)]).toEqual([one, many]);
});
