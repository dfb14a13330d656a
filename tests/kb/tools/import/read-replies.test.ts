import { describe, expect, it, test } from 'vitest';
import type { Block, RichText } from '../../../../kb/rich-text/rich-text.ts';
import { readReplies } from '../../../../kb/tools/import/read-replies.ts';
import { paragraph, showSlots, text } from '../../rich-text-of.ts';

const heading = (words: string): Block => ({ type: 'heading', level: 3, children: [text(words)] });
const read = (...blocks: (string | Block)[]): string[] =>
  readReplies(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))).map(
    ({ blocks: reply }) => showSlots(reply),
  );

describe('a reply that was never written', () => {
  test.each([
    ['(Indicar como o atendente deverá responder.)'],
    ['*(Indicar como o atendente deve agir)*'],
    ['Respostas em Construção.'],
    ['Resposta em Construção.'],
    ['RESPOSTA EM CONSTRUCAO'],
    ['N/A'],
    ['Não se aplica.'],
    [''],
  ])('%j is none', (words) => {
    expect(read(words)).toEqual([]);
    expect(readReplies([])).toEqual([]);
  });

  it('is none with the instruction in emphasis', () => {
    expect(
      readReplies([
        paragraph({ type: 'emphasis', children: [text('(Indicar como o atendente deve agir)')] }),
      ]),
    ).toEqual([]);
  });

  it('is left out where the other alternatives are written', () => {
    expect(read('Resposta 01:', 'Pronto.', 'Resposta 02:', 'Resposta em construção.')).toEqual(['Pronto.']);
  });
});

describe('quotes around the template', () => {
  test.each<[string, string[], string]>([
    ['curly', ['“Olá.', 'Até mais.”'], 'Olá.\n\nAté mais.'],
    ['straight', ['"Olá.', 'Até mais."'], 'Olá.\n\nAté mais.'],
    ['opening only', ['“Olá.', 'Até mais.'], 'Olá.\n\nAté mais.'],
    ['closing only', ['Olá.', 'Até mais.”'], 'Olá.\n\nAté mais.'],
    [
      'closing before the signature',
      ['Olá.', 'Até mais.”', 'Atenciosamente,', 'Central'],
      'Olá.\n\nAté mais.\n\nAtenciosamente,\n\nCentral',
    ],
    [
      'closing twice',
      ['“Olá.', 'Até mais.”', 'Atenciosamente,', 'Central”'],
      'Olá.\n\nAté mais.\n\nAtenciosamente,\n\nCentral',
    ],
    ['a paragraph of its own', ['“', 'Olá.', '”'], 'Olá.'],
    ['a quoted word at the end stays', ['Olá.', 'O erro é “X”'], 'Olá.\n\nO erro é “X”'],
    [
      'a quoted word at the start stays',
      ['“Enviar” é o botão.', 'Até mais.'],
      '“Enviar” é o botão.\n\nAté mais.',
    ],
    [
      'a quotation over two paragraphs stays',
      ['Diz a norma:', '“Primeiro.', 'Segundo.”', 'Atenciosamente,', 'Central'],
      'Diz a norma:\n\n“Primeiro.\n\nSegundo.”\n\nAtenciosamente,\n\nCentral',
    ],
  ])('%s', (_what, paragraphs, reply) => {
    expect(read(...paragraphs)).toEqual([reply]);
  });
});

describe('the signature', () => {
  test.each<[string, string[], string]>([
    ['a mask', ['Atenciosamente,', 'Xxxxxxxx.'], 'Atenciosamente,\n\n⟦agent.name⟧'],
    ['a mask in small letters', ['Atenciosamente,', 'xxxxxxx'], 'Atenciosamente,\n\n⟦agent.name⟧'],
    ['a short mask', ['Atenciosamente', 'xxx'], 'Atenciosamente\n\n⟦agent.name⟧'],
    ['nothing at all', ['Atenciosamente,'], 'Atenciosamente,\n\n⟦agent.name⟧'],
    ['another closing', ['cordialmente'], 'cordialmente\n\n⟦agent.name⟧'],
    ['a name to write', ['Atenciosamente,', '(Nome do atendente)”'], 'Atenciosamente,\n\n⟦agent.name⟧'],
    ['a team', ['Atenciosamente,', 'Equipe da central'], 'Atenciosamente,\n\nEquipe da central'],
    ['no closing', ['Pronto.'], 'Pronto.'],
  ])('%s', (_what, paragraphs, reply) => {
    expect(read('Olá.', ...paragraphs)).toEqual([`Olá.\n\n${reply}`]);
  });
});

it('asks once for an organisation that is named in full and then in short', () => {
  expect(
    read('Procure o (escrever aqui nome do órgão que guarda o processo).', 'O (nome do órgão) responde.'),
  ).toEqual([
    'Procure o ⟦free:nome do órgão que guarda o processo⟧.\n\nO ⟦free:nome do órgão que guarda o processo⟧ responde.',
  ]);
});

describe('alternatives', () => {
  const titles = (...blocks: (string | Block)[]) =>
    readReplies(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))).map(
      ({ title, when, blocks: reply }) => [title, when, showSlots(reply)],
    );

  test.each([
    [
      'Caso o órgão que detém o processo utilize o SEI:',
      'Caso o órgão que detém o processo não utilize o SEI:',
    ],
    [
      'Para os casos em que o contato é realizado por órgão da Administração Direta:',
      'Para os casos em que o contato é realizado por órgão da Administração Indireta:',
    ],
    ['Modelo resposta para o Remetente:', 'Modelo resposta para o Destinatário:'],
    ['Modelo de resposta para o Remetente', 'Modelo de resposta para o Destinatário'],
    ['Resposta 01:', 'Resposta 02 (após o PO confirmar a geração de credenciais de acesso):'],
    ['Modelo de resposta inicial:', 'Modelo de resposta final:'],
  ])('%s / %s', (first, second) => {
    expect(titles(first, 'Um.', second, 'Dois.').map(([title, , reply]) => [title, reply])).toEqual([
      [first.replace(/:$/, ''), 'Um.'],
      [second.replace(/:$/, ''), 'Dois.'],
    ]);
  });

  test.each([
    ['Caso o órgão peça outra coisa:', 'Caso o órgão peça outra coisa'],
    ['Para os casos em que não há cadastro:', 'Para os casos em que não há cadastro'],
    ['Resposta 2 (depois de feito o cadastro):', 'depois de feito o cadastro'],
    ['Modelo de resposta para o Remetente:', 'para o Remetente'],
    ['Resposta 01:', undefined],
    ['Modelo de resposta inicial:', undefined],
  ])('%s says when: %s', (title, when) => {
    expect(titles(title, 'Um.')).toEqual([[title.replace(/:$/, ''), when, 'Um.']]);
  });

  it('are parted by headings, whatever these say', () => {
    expect(titles(heading('Se for urgente:'), 'Um.', heading('Se não'), 'Dois.', 'Três.')).toEqual([
      ['Se for urgente', 'Se for urgente', 'Um.'],
      ['Se não', 'Se não', 'Dois.\n\nTrês.'],
    ]);
  });

  it('keep what stands before the first title as a reply of its own', () => {
    expect(titles('Zero.', 'Resposta 02 (mais tarde):', 'Um.')).toEqual([
      [undefined, undefined, 'Zero.'],
      ['Resposta 02 (mais tarde)', 'mais tarde', 'Um.'],
    ]);
  });

  it('are not made of an ordinary sentence', () => {
    const blocks = [
      paragraph('Caso o problema continue, escreva:'),
      paragraph('O modelo de resposta para o cidadão está no portal. Veja lá.'),
    ] satisfies RichText;
    expect(readReplies(blocks)).toEqual([{ blocks }]);
  });

  it('count the masks of each alternative by themselves', () => {
    expect(
      titles('Resposta 1:', 'Use xxxxx.', 'Resposta 2:', 'Use xxxxx.').map(([, , reply]) => reply),
    ).toEqual(['Use ⟦free:Informação⟧.', 'Use ⟦free:Informação⟧.']);
  });
});
