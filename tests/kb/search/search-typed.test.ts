import { describe, expect, it, test } from 'vitest';
import { createRanker } from '../../../kb/search/rank-articles.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { articleOf } from '../article-of.ts';

const ranker = createRanker({
  articles: [
    articleOf({
      id: 'certificado',
      title: 'Certificado digital vencido',
      product: 'Tramita GOV.BR',
      level: [{ level: 'N1' }],
    }),
    articleOf({ id: 'senha', title: 'Senha esquecida', product: 'Tramita GOV.BR', level: [{ level: 'N2' }] }),
    articleOf({
      id: 'certidao',
      title: 'Certificado do aplicativo',
      product: 'SEI APP',
      level: [{ level: 'N1' }, { level: 'N3', condition: 'caso persista' }],
    }),
  ],
  language: portuguese,
  synonyms: [],
  products: [{ name: 'SEI APP', aliases: ['WSSEI'] }],
});
const find = (typed: string): string[] => ranker.searchText(typed).suggestions.map(({ id }) => id);

describe('the search box', () => {
  test.each([
    ['certificado', ['certidao', 'certificado'], 'without a filter, all that have the word'],
    ['produto:tramita certificado', ['certificado'], 'a product by part of its name'],
    ['certificado produto:wssei', ['certidao'], 'a product by another name'],
    ['certificado produto:nenhum', [], 'a product that is not there'],
    ['certificado nivel:n3', ['certidao'], 'a level, whatever its condition'],
    ['nível:2', ['senha'], 'a filter alone lists what passes it'],
    ['produto:tramita nivel:1', ['certificado'], 'both filters'],
    ['certifiacdo vencido', ['certificado', 'certidao'], 'a slip of the finger'],
    ['snha', [], 'a short word is not guessed at'],
    ['zzz certif', ['certidao', 'certificado'], 'the last word half typed'],
    [`${'zzz '.repeat(200)}certif`, ['certidao', 'certificado'], 'the last word of a long text, half typed'],
    ['certif zzz', [], 'no other word is completed'],
    ['', [], 'nothing typed'],
  ])('%j finds %j: %s', (typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  it('reads so much as one types, and no more of what is pasted', () => {
    expect(find(`certificado ${'zzz '.repeat(240)}`)).toEqual(['certidao', 'certificado']);
    expect(find(`${'zzz '.repeat(250)} certificado`)).toEqual([]);
  });

  it('corrects the first few unknown words of a text', () => {
    const unknown = ['zebra', 'zimbra', 'zumbido', 'zangado'].join(' ');
    expect(find(`${unknown} certifiacdo agora`)).toEqual(['certidao', 'certificado']);
    expect(find(`${unknown} zorro certifiacdo agora`)).toEqual([]);
  });

  it('counts an unknown word once, however often it stands there', () => {
    expect(find(`${'zebra '.repeat(9)} certifiacdo agora`)).toEqual(['certidao', 'certificado']);
  });

  it('prefers what has the word to what a slip may have meant', () => {
    expect(find('senha')).toEqual(['senha']);
  });

  test.each([
    ['certificado', '[Certificado] digital vencido'],
    ['certif', '[Certificado] digital vencido'],
    ['certifiacdo', '[Certificado] digital vencido'],
    ['vencidos digital', 'Certificado [digital] [vencido]'],
  ])('marks what %j found in the title', (typed, expected) => {
    const first = ranker.searchText(typed).suggestions.find(({ id }) => id === 'certificado');
    expect(first?.markedTitle?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(
      expected,
    );
  });

  it('says nothing of marks for a ticket', () => {
    const { suggestions } = ranker.rankTicket({
      subject: '',
      messages: ['O certificado digital está vencido.'],
    });
    expect(suggestions[0]).not.toHaveProperty('markedTitle');
  });
});

it('what the last word may become follows, and is never surer than what has it as it stands', () => {
  const { suggestions } = createRanker({
    articles: [
      articleOf({ id: 'inteiro', solution: `${'Outra coisa se diz aqui. '.repeat(20)} Isto é raro: rede.` }),
      articleOf({ id: 'metade', title: 'Redefinir', keywords: ['redefinir'], solution: 'Redefinir.' }),
      articleOf({ id: 'longe', title: 'Nada disso' }),
    ],
    language: portuguese,
    synonyms: [],
  }).searchText('rede');
  expect(suggestions.map(({ id }) => id)).toEqual(['inteiro', 'metade']);
  const [first, second] = suggestions;
  expect(second!.score).toBeGreaterThan(first!.score);
  expect(second!.strength).toBe(first!.strength);
  expect(second!.confidence).toBe(first!.confidence);
});
