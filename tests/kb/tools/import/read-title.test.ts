import { expect, test } from 'vitest';
import { readTitle } from '../../../../kb/tools/import/read-title.ts';

test.each([
  ['2024.08.29-Envio parado-V2', { title: 'Envio parado', date: '2024-08-29', version: 2 }],
  ['2024.08.29 – Envio parado – v10', { title: 'Envio parado', date: '2024-08-29', version: 10 }],
  ['2024-8-9-Envio', { title: 'Envio', date: '2024-08-09' }],
  ['2023.00.18-Envio-V1', { title: 'Envio', version: 1 }],
  ['2023.02.29-Envio', { title: 'Envio' }],
  ['2024.02.29-Envio', { title: 'Envio', date: '2024-02-29' }],
  ['Envio - como fazer', { title: 'Envio - como fazer' }],
  ['  Envio  ', { title: 'Envio' }],
  ['CAIXA DO SEI: O QUE FAZER?', { title: 'Caixa do SEI: o que fazer?' }],
  ['O ÓRGÃO MUDOU O SEI. E AGORA?', { title: 'O órgão mudou o SEI. e agora?' }],
  ['TRAMITA.GOV.BR-ESCLARECER DÚVIDAS', { title: 'TRAMITA.GOV.BR-esclarecer dúvidas' }],
  ['SEI', { title: 'SEI' }],
  ['2024 em números', { title: '2024 em números' }],
  ['', { title: '' }],
])('%j is %j', (heading, facts) => {
  expect(readTitle(heading)).toEqual(facts);
});
