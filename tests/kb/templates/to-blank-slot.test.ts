import { describe, expect, it, test } from 'vitest';
import { toBlankSlot } from '../../../kb/templates/to-blank-slot.ts';
import { toSlotKey } from '../../../kb/templates/slot.ts';

/** The place of the blank is `|`. */
const ask = (words: string): string => {
  const [before = '', after = ''] = words.split('|');
  return toSlotKey(toBlankSlot(before, after));
};

describe('what the words before it say', () => {
  test.each([
    ['Acesse no link |.', 'Link'],
    ['O NUP | foi gerado', 'NUP'],
    ['O NUP do processo | foi gerado', 'NUP'],
    ['NRE: |', 'NRE'],
    ['o processo nº |', 'Processo'],
    ['o processo de número |', 'Processo'],
    ['os processos | foram enviados', 'Processo'],
    ['o nome do órgão é |', 'Nome'],
    ['ao órgão |', 'Órgão'],
    ['pelo telefone: (|)', 'Telefone'],
    ['para o e-mail “|”', 'E-mail'],
    ['no dia |', 'Data'],
    ['o prazo é de | dias', 'Prazo'],
    ['a versão | do módulo', 'Versão'],
    ['o link abaixo: |', 'Link'],
    ['o link do chamado |', 'Link'],
    ['Sobre o chamado, segue o código |', 'Código'],
    ['O chamado está no setor |', 'Setor'],
    ['o processo cujo NUP é |', 'NUP'],
  ])('%j: %s', (words, label) => {
    expect(ask(words)).toBe(`free:${label}`);
  });
});

describe("the ticket's number", () => {
  test.each([
    'o chamado |',
    'o chamado nº |',
    'o chamado de número |',
    'deste chamado de número |, seguem',
    'o chamado registrado sob o número |',
    'o chamado aberto com o protocolo |',
    'a solicitação nº |',
    'Ticket: |',
    'Chamado n. |',
    'o número do chamado é |',
    'Em atenção ao chamado |',
    'Sobre o chamado |',
    'Encerramos este chamado |',
    'Número do chamado: |',
  ])('%j', (words) => {
    expect(ask(words)).toBe('ticket.number');
  });

  // Filled in by itself, it would go out wrong and unasked.
  test.each([
    ['o chamado foi encaminhado para |', 'Informação'],
    ['o chamado foi aberto em |', 'Informação'],
    ['o chamado está aberto até |', 'Informação'],
    ['o chamado é |', 'Informação'],
    ['abra um chamado no |', 'Informação'],
    ['o chamado será atendido em | dias', 'Dias'],
    ['Em resposta ao chamado, use |', 'Informação'],
    ['Fechamos o chamado. Veja |', 'Informação'],
    ['o chamado referente ao processo nº |', 'Processo'],
    ['Data de abertura do chamado: |.', 'Data de abertura do chamado'],
    ['Motivo da solicitação: |', 'Motivo da solicitação'],
    ['Status do chamado: |', 'Status do chamado'],
    ['Título do chamado: |', 'Título do chamado'],
    ['Responsável pelo chamado |', 'Informação'],
    ['Quem abriu o chamado: |', 'Quem abriu o chamado'],
    ['Prioridade do chamado |', 'Informação'],
    ['Prazo para resposta da solicitação: | dias', 'Dias'],
    ['Link para o chamado: |', 'Link para o chamado'],
    ['Nível do chamado: |', 'Nível do chamado'],
    ['o chamado | dias depois', 'Dias'],
  ])('is not meant in %j: %s', (words, label) => {
    expect(ask(words)).toBe(`free:${label}`);
  });
});

describe('where no known word stands near', () => {
  test.each([
    ['em | dias úteis', 'Dias úteis'],
    ['Chave de acesso: |', 'Chave de acesso'],
    ['Nota.\nChave de acesso: |', 'Chave de acesso'],
    ['É o que a equipe pediu agora mesmo: |', 'Informação'],
    ['clique em |', 'Informação'],
    ['|', 'Informação'],
    ['o linkedin |', 'Informação'],
    ['a sala | horas a fio', 'Horas'],
    ['| diasporas', 'Informação'],
  ])('%j: %s', (words, label) => {
    expect(ask(words)).toBe(`free:${label}`);
  });
});

it('is a date where three lines stand with slashes', async () => {
  const { recogniseSlots } = await import('../../../kb/templates/recognise-slots.ts');
  const { paragraph, showSlots } = await import('../rich-text-of.ts');
  const recognised = recogniseSlots([paragraph('de __/__/____ a __ / __ / ____')]);
  expect(showSlots(recognised)).toBe('de ⟦free:Data⟧ a ⟦free:Data 2⟧');
});
