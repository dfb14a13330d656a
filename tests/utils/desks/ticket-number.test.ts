import { expect, test } from 'vitest';
import {
  parseLabelledNumber,
  parseNumberFromPage,
  parseNumberLine,
  splitHeading,
} from '../../../utils/desks/generic/ticket-number.ts';

test.each([
  ['#4821: Não consigo assinar', '4821', 'Não consigo assinar'],
  ['Chamado nº 2026/0042 — Não consigo assinar', '2026/0042', 'Não consigo assinar'],
  ['Chamado 4821 - Não consigo assinar', '4821', 'Não consigo assinar'],
  ['Ticket#202611200001 — Não consigo assinar', '202611200001', 'Não consigo assinar'],
  ['[INC0012345] Não consigo assinar', 'INC0012345', 'Não consigo assinar'],
  ['INC0012345: Não consigo assinar', 'INC0012345', 'Não consigo assinar'],
  ['Não consigo assinar #4821', '4821', 'Não consigo assinar'],
  ['Não consigo assinar (Solicitação nº 77)', '77', 'Não consigo assinar'],
  ['Chamado 4821', '4821', ''],
  ['Erro ao reabrir chamado 12', '', 'Erro ao reabrir chamado 12'],
  ['Chamado 12 horas sem resposta', '', 'Chamado 12 horas sem resposta'],
  ['Processo 00000.000123/2026-11 não chega', '', 'Processo 00000.000123/2026-11 não chega'],
  ['2 vias do documento', '', '2 vias do documento'],
])('the heading %j has number %j and subject %j', (heading, number, subject) => {
  expect(splitHeading(heading)).toEqual({ number, subject });
});

test.each([
  ['Chamado nº #4821', '4821'],
  ['Ticket: 4821', '4821'],
  ['#4821', '4821'],
  ['Caso 7', '7'],
  ['4821', ''],
  ['Chamado 4821 aberto ontem', ''],
])('the line %j has number %j', (line, number) => {
  expect(parseNumberLine(line)).toBe(number);
});

test('beside a label the number stands alone', () => {
  expect(parseLabelledNumber('#4821')).toBe('4821');
  expect(parseLabelledNumber('2026/0042')).toBe('2026/0042');
  expect(parseLabelledNumber('ver o anexo 2')).toBe('');
});

test.each([
  ['Chamado #4821 | Central', 'https://a.test/', '4821'],
  ['Chamado 4821 | Central', 'https://a.test/', '4821'],
  ['Atendimento 24 horas', 'https://a.test/', ''],
  ['Central', 'https://a.test/tickets/4821/edit', '4821'],
  ['Central', 'https://a.test/ticket.php?a=1&id=4821', '4821'],
  ['Central', 'https://a.test/Ticket/Display.html?a=1;id=4821', '4821'],
  ['Central', 'https://a.test/noticias/2026', ''],
])('the page %j at %j has number %j', (title, url, number) => {
  expect(parseNumberFromPage(title, url)).toBe(number);
});
