import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../kb/tools/lint/rules.ts';
import { messagesIn } from '../../../../kb/tools/report/messages/messages.ts';
import { findRuleName } from '../../../../kb/tools/report/messages/rule-names.ts';

type Tree = string | ((...values: never[]) => string) | { readonly [key: string]: Tree } | readonly string[];

/** Functions are called with 2 for numbers and texts alike. */
function textsOf(tree: Tree, key = ''): [string, string][] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree === 'function') return [[key, (tree as (...values: unknown[]) => string)(2, 2)]];
  return Object.entries(tree).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
}

describe.each(['en', 'es'] as const)('the report in %s', (language) => {
  it('says everything that it says in pt-BR', () => {
    const keys = (tree: Tree) => textsOf(tree).map(([key]) => key);
    expect(keys(messagesIn(language))).toEqual(keys(messagesIn('pt-BR')));
  });

  it('says nothing empty', () => {
    expect(textsOf(messagesIn(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it.each([
  ['pt-BR', '0 artigos', '1 artigo', '1.204 artigos'],
  ['en', '0 articles', '1 article', '1,204 articles'],
  ['es', '0 artículos', '1 artículo', '12.040 artículos'],
] as const)('%s counts %s, %s, %s', (language, none, one, many) => {
  const { articles } = messagesIn(language);
  expect([articles(0), articles(1), articles(language === 'es' ? 12_040 : 1204)]).toEqual([none, one, many]);
});

it.each(['pt-BR', 'es'] as const)('%s has a name for every rule', (language) => {
  expect(RULES.filter(({ id }) => findRuleName(language, id) === undefined).map(({ id }) => id)).toEqual([]);
});
