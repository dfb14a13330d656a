import { describe, expect, it, test } from 'vitest';
import { createAnalyser } from '../../../kb/search/analyse.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { createTicketReader } from '../../../kb/search/read-ticket.ts';

const read = createTicketReader(createAnalyser(portuguese, []), (text) =>
  text.replace('Resposta nossa.', ''),
);
const weights = (subject: string, ...messages: string[]) =>
  Object.fromEntries(read({ subject, messages }).terms.map(({ surface, weight }) => [surface, weight]));

it('reads the subject and the cleaned messages, ours dropped', () => {
  expect(
    read({ subject: 'Falha', messages: ['Olá,\nO envio parou.', 'Resposta nossa.', 'E agora?\n> citado'] })
      .readText,
  ).toBe('Falha\n\nO envio parou.\n\nE agora?');
});

describe('the last message that says something weighs most', () => {
  test.each([
    [
      'with the subject',
      weights('Tramita', 'arquivo recusado ontem', 'certificado digital vencido'),
      { Tramita: 1, arquivo: 0.5, recusado: 0.5, ontem: 0.5, certificado: 1, digital: 1, vencido: 1 },
    ],
    [
      'also before one that asks for news',
      weights('', 'arquivo recusado ontem', 'certificado digital vencido', 'Novidades?'),
      { arquivo: 0.5, recusado: 0.5, ontem: 0.5, certificado: 1, digital: 1, vencido: 1, Novidades: 1 },
    ],
    ['where there is one only', weights('', 'arquivo recusado ontem'), { arquivo: 1, recusado: 1, ontem: 1 }],
    ['where none says much', weights('', 'arquivo', 'recusado'), { arquivo: 1, recusado: 1 }],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

it('is never emptied: what cleaning would leave nothing of is read as it stands', () => {
  expect(read({ subject: '', messages: ['Obrigado!'] }).readText).toBe('Obrigado!');
  expect(read({ subject: '', messages: ['Resposta nossa.'] }).readText).toBe('Resposta nossa.');
  expect(read({ subject: 'Envio', messages: ['Obrigado!'] }).readText).toBe('Envio');
  expect(read({ subject: ' ', messages: [] })).toEqual({ readText: '', terms: [] });
});

it('stops where a log file goes on', () => {
  const { readText } = read({ subject: 'x', messages: ['linha '.repeat(10_000), 'fim'] });
  expect(readText.length).toBe(20_000);
  expect(readText).not.toContain('fim');
});
