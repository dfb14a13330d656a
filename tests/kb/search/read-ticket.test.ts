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
    [
      'also before one of thanks',
      weights(
        '',
        'arquivo recusado ontem',
        'certificado digital vencido',
        'Agradeço a atenção, a presteza e a rapidez.',
      ),
      {
        arquivo: 0.5,
        recusado: 0.5,
        ontem: 0.5,
        certificado: 1,
        digital: 1,
        vencido: 1,
        atenção: 1,
        presteza: 1,
        rapidez: 1,
      },
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
  expect(read({ subject: 'Envio', messages: ['Obrigado!'] }).readText).toBe('Envio\n\nObrigado!');
  expect(read({ subject: 'Envio', messages: ['Resposta nossa.'] }).readText).toBe('Envio');
  expect(read({ subject: 'Envio', messages: ['Resposta nossa.\nObrigado!'] }).readText).toBe('Envio');
  expect(read({ subject: ' ', messages: [] })).toEqual({ readText: '', saidText: '', terms: [] });
});

it('sets what the messages say apart from the subject', () => {
  const { saidText } = read({ subject: 'Falha', messages: ['O envio parou.', 'De novo.'] });
  expect(saidText).toBe('O envio parou.\n\nDe novo.');
});

it('reads the beginning of a message of megabytes, at once', () => {
  for (const message of ['\n'.repeat(5e6), `agradec${'1'.repeat(5e6)}`, 'a '.repeat(2.5e6)]) {
    const start = performance.now();
    read({ subject: 'x', messages: [message] });
    expect(performance.now() - start).toBeLessThan(3_000);
  }
});

it('does not look for an answer below a hundred thousand characters of quotes', () => {
  const quotes = (count: number): string => `${'> x\n'.repeat(count)}O envio parou.`;
  expect(read({ subject: '', messages: [quotes(20_000)] }).readText).toBe('O envio parou.');
  expect(read({ subject: '', messages: [quotes(30_000)] }).readText).not.toContain('parou');
});

it('stops where a log file goes on', () => {
  const { readText } = read({ subject: 'x', messages: ['linha '.repeat(10_000), 'fim'] });
  expect(readText.length).toBe(20_000);
  expect(readText).not.toContain('fim');
});
