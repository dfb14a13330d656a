import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createAnalyser } from '../../../kb/search/analyse.ts';
import type { LanguagePack } from '../../../kb/search/language-pack.ts';

/** Stems by cutting a final "s", so that each expectation can be read off. */
const PACK: LanguagePack = {
  id: 'test',
  stopWords: new Set(['de', 'o', 'uma']),
  fillers: new Set(),
  stem: (word) => word.replace(/s$/, ''),
};
const SYNONYMS = [
  ['tramita', 'barramento', 'modulo pen', 'mod-sei-pen'],
  ['nup', 'numero do processo'],
];
const analyse = createAnalyser(PACK, SYNONYMS);
const terms = (text: string): string[] => analyse(text).map(({ term }) => term);

describe('words', () => {
  test.each([
    ['Erros de Envio', ['erro', 'envio']],
    ['o o o', []],
    ['a 7', ['7']],
    ['erro!!! (grave)', ['erro', 'grave']],
    ['não', ['nao']],
    ['', []],
    ['— … ¹', ['1']],
  ])('%j gives %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('keep their spelling as the surface', () => {
    expect(analyse('ERROS no Trâmite')).toEqual([
      { term: 'erro', surface: 'ERROS', start: 0, end: 5 },
      { term: 'no', surface: 'no', start: 6, end: 8 },
      { term: 'tramite', surface: 'Trâmite', start: 9, end: 16 },
    ]);
  });
});

describe('compounds', () => {
  test.each([
    ['SEI 4.0.12', ['sei', '4.0.12']],
    ['infra_log', ['infra_log', 'infra', 'log']],
    ['md_pen_enviar.php', ['md_pen_enviar.php', 'md', 'pen', 'enviar', 'php']],
    ['gov.br/pen', ['gov.br/pen']],
    ['99/2024', ['99/2024', '99', '2024']],
    ['pré-produção', ['pre-producao', 'pre', 'producao']],
    ['opt\\sei', ['opt\\sei', 'opt', 'sei']],
    ['fim.', ['fim']],
  ])('%j gives %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('numbers', () => {
  it('tell when they are short enough to be a code', () => {
    expect(terms('status 2, erro 123456, NRE 1234567')).toEqual([
      'statu',
      '2',
      'statu#2',
      'erro',
      '123456',
      'nre',
    ]);
  });

  it('are a name together with the word before them', () => {
    expect(analyse('Status 6').at(-1)).toEqual({ term: 'statu#6', surface: 'Status 6', start: 0, end: 8 });
    expect(terms('uma 6')).toEqual(['6']);
    expect(terms('erro 20260')).toEqual(['erro', '20260']);
  });

  it('are not stemmed, nor is a word with a digit in it', () => {
    expect(terms('v2s')).toEqual(['v2s']);
  });
});

it('drops what is longer than any word', () => {
  expect(terms(`${'a'.repeat(60)} ${'b'.repeat(61)}`)).toEqual(['a'.repeat(60)]);
});

describe('synonyms', () => {
  it('replace a word that is one by itself', () => {
    expect(analyse('Barramento')).toEqual([{ term: '=tramita', surface: 'Barramento', start: 0, end: 10 }]);
    expect(terms('mod-sei-pen')).toEqual(['=tramita']);
  });

  it('stand beside the words of a phrase', () => {
    expect(terms('o Módulo PEN parou')).toEqual(['modulo', '=tramita', 'pen', 'parou']);
    expect(analyse('número do processo').find(({ term }) => term === '=nup')?.surface).toBe(
      'número do processo',
    );
  });

  it('are recognised in all their forms, but for a stop word that looks like one', () => {
    const stems = createAnalyser(
      { ...PACK, stem: (word) => word.slice(0, 3), stopWords: new Set(['para']) },
      [['travado', 'parado']],
    );
    expect(stems('paradas').map(({ term }) => term)).toEqual(['=travado']);
    expect(stems('para')).toEqual([]);
  });

  it('are said once where one phrase of a group holds another', () => {
    const nested = createAnalyser(PACK, [['tramita', 'tramita gov.br']]);
    expect(nested('Tramita GOV.BR').map(({ term }) => term)).toEqual(['tramita', '=tramita', 'gov.br']);
  });

  it('want the whole phrase', () => {
    expect(terms('módulo SEI')).toEqual(['modulo', 'sei']);
    expect(terms('PEN módulo')).toEqual(['pen', 'modulo']);
  });
});

it('gives terms that are in the text, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const read = text.normalize('NFC');
      for (const { term, surface, start, end } of analyse(text)) {
        expect(term).not.toBe('');
        expect(read.slice(start, end).startsWith(surface.split(' ')[0] ?? '')).toBe(true);
        expect(read.slice(start, end).endsWith(surface.split(' ').at(-1) ?? '')).toBe(true);
      }
    }),
  );
});
