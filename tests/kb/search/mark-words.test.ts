import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../kb/search/analyse.ts';
import { markWords } from '../../../kb/search/mark-words.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { TRADE_SYNONYMS } from '../../../kb/search/synonyms.ts';

const analyse = createAnalyser(portuguese, TRADE_SYNONYMS);
const mark = (text: string, query: string): string => {
  const terms = new Set(analyse(query).map(({ term }) => term));
  return markWords(text, analyse, (term) => terms.has(term))
    .map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');
};

describe('marked words', () => {
  it.each([
    ['Certificado digital expirado', 'certificados', '[Certificado] digital expirado'],
    ['Instalação do módulo', 'instalacao modulo', '[Instalação] do [módulo]'],
    ['Erro no Módulo PEN após atualização', 'barramento', 'Erro no [Módulo PEN] após atualização'],
    ['Erro 4.0.12 no erro', 'erro', '[Erro] 4.0.12 no [erro]'],
    ['Status 6 e 2. passo do status 2', 'status 6', '[Status] [6] e 2. passo do [status] 2'],
    ['Anotada nota fiscal', 'nota', 'Anotada [nota] fiscal'],
    ['Módulo  PEN', 'barramento', '[Módulo  PEN]'],
    ['Instalac\u0327a\u0303o do mo\u0301dulo', 'modulo', 'Instalação do [módulo]'],
    ['Senha', 'processo', 'Senha'],
    ['', 'processo', ''],
  ])('%s, searched for %s: %s', (text, query, expected) => {
    expect(mark(text, query)).toBe(expected);
  });

  it('never change the text, whatever it is, but for its normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string(), (text, query) => {
        const terms = new Set(analyse(query).map(({ term }) => term));
        const spans = markWords(text, analyse, (term) => terms.has(term) || term.length % 2 === 0);
        expect(spans.map((span) => span.text).join('')).toBe(text.normalize('NFC'));
      }),
    );
  });
});
