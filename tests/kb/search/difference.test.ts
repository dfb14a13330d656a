import { expect, it, test } from 'vitest';
import { createAnalyser } from '../../../kb/search/analyse.ts';
import { toDifferences } from '../../../kb/search/difference.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';

const analyse = createAnalyser(portuguese, []);

test.each([
  ['one number', ['Processo parado no status 2', 'Processo parado no status 5'], ['status 2', 'status 5']],
  ['one number of a short title', ['Encaminhar ao nível 2', 'Encaminhar ao nível 3'], ['nível 2', 'nível 3']],
  [
    'one condition',
    ['Processo recusado pelo destinatário', 'Processo recusado pelo remetente'],
    ['destinatário', 'remetente'],
  ],
  ['nothing of its own', ['Troca de senha', 'Troca de senha do portal'], [undefined, 'portal']],
  ['unlike titles', ['Troca de senha', 'Certificado vencido'], [undefined, undefined]],
  ['a single suggestion', ['Troca de senha'], [undefined]],
  ['no title', ['', ''], [undefined, undefined]],
])('%s', (_what, titles, lines) => {
  expect(toDifferences(titles, analyse)).toEqual(lines);
});

it('names what none of three siblings has', () => {
  expect(
    toDifferences(
      ['Envio recusado por formato', 'Envio recusado por tamanho', 'Envio recusado por ordem'],
      analyse,
    ),
  ).toEqual(['formato', 'tamanho', 'ordem']);
});
