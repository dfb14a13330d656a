import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RichText } from '../../../kb/rich-text/rich-text.ts';
import { toPlainText } from '../../../kb/rich-text/to-plain-text.ts';
import { findResidue } from '../../../kb/templates/find-residue.ts';
import { recogniseSlots } from '../../../kb/templates/recognise-slots.ts';
import { paragraph, showSlots, slotOf, text } from '../rich-text-of.ts';

const recognise = (words: string): string => showSlots(recogniseSlots([paragraph(words)]));

describe("the requester's name", () => {
  test.each([
    ['Olá, (inserir aqui nome do usuário), tudo certo?', 'Olá, ⟦requester.name⟧, tudo certo?'],
    ['Olá, [inserir nome do Usuário].', 'Olá, ⟦requester.name⟧.'],
    ['Olá, [nome do usuário].', 'Olá, ⟦requester.name⟧.'],
    ['Olá, (nome da usuária).', 'Olá, ⟦requester.name⟧.'],
    ['Olá, [NOME]!', 'Olá, ⟦requester.name⟧!'],
    ['Olá, {nome}!', 'Olá, ⟦requester.name⟧!'],
    ['Olá, {nome completo}!', 'Olá, ⟦requester.name⟧!'],
    ['Prezado(a) [NOME],', '⟦salutation⟧ ⟦requester.name⟧,'],
    ['Prezado <nome do usuário>,', '⟦salutation⟧ ⟦requester.name⟧,'],
    ['Prezado Sr. <nome>,', '⟦salutation⟧ ⟦requester.name⟧,'],
    ['Prezado Gestor xxx', '⟦salutation⟧ ⟦requester.name⟧'],
    ['Prezado XXxxxxx,', '⟦salutation⟧ ⟦requester.name⟧,'],
    ['Prezado,', '⟦salutation⟧ ⟦requester.name⟧,'],
  ])('%j becomes %j', (written, recognised) => {
    expect(recognise(written)).toBe(recognised);
  });
});

describe('the salutation', () => {
  test.each([
    'Prezado(a)',
    'Prezado(a) senhor(a)',
    'Prezado Senhor(a)',
    'Prezado Senhor (a)',
    'Prezado (a)',
    'Prezado (a) Senhor (a)',
    'Prezado(a) usuário(a)',
    'Prezada',
    'Prezada(o)',
    'Prezado Sr.',
    'Prezado(a) Sr(a).',
  ])('%j greets by name, whatever stands after it', (salutation) => {
    const greeting = '⟦salutation⟧ ⟦requester.name⟧';
    expect(recognise(`${salutation},`)).toBe(`${greeting},`);
    expect(recognise(salutation)).toBe(greeting);
    expect(recognise(`${salutation} [nome do usuário], segue a resposta.`)).toBe(
      `${greeting}, segue a resposta.`,
    );
  });

  it('keeps the name that the author wrote himself', () => {
    expect(recognise('Prezado(a) cidadão,')).toBe('⟦salutation⟧ cidadão,');
    expect(recognise('Prezada Ouvidoria,')).toBe('Prezada Ouvidoria,');
    expect(recognise('Prezados, segue a resposta.')).toBe('Prezados, segue a resposta.');
  });

  it('asks for one name where the paragraph has one already', () => {
    expect(recognise('Prezado(a), a conta de (inserir aqui nome do usuário) está ativa.')).toBe(
      '⟦salutation⟧, a conta de ⟦requester.name⟧ está ativa.',
    );
  });
});

describe('ticket, agent, greeting, agency', () => {
  test.each([
    ['o chamado de número ________ , seguem', 'o chamado de número ⟦ticket.number⟧, seguem'],
    ['o chamado nº ___ foi lido', 'o chamado nº ⟦ticket.number⟧ foi lido'],
    ['o chamado [número do chamado] foi lido', 'o chamado ⟦ticket.number⟧ foi lido'],
    ['o chamado nº ____ foi lido', 'o chamado nº ⟦ticket.number⟧ foi lido'],
    ['(Nome do atendente)', '⟦agent.name⟧'],
    ['[nome profissional do atendente]', '⟦agent.name⟧'],
    ['[nome profissional do atentende]', '⟦agent.name⟧'],
    ['Bom dia/Boa tarde/Boa noite.', '⟦greeting⟧.'],
    ['bom dia / boa tarde', '⟦greeting⟧'],
    ['Boa tarde | Bom dia', '⟦greeting⟧'],
    ['Bom dia / tarde / noite', '⟦greeting⟧'],
    ['o (nome do órgão) confirma', 'o ⟦requester.organisation⟧ confirma'],
    ['a (citar o nome da entidade) confirma', 'a ⟦requester.organisation⟧ confirma'],
  ])('%j becomes %j', (written, recognised) => {
    expect(recognise(written)).toBe(recognised);
  });
});

describe('free information', () => {
  test.each([
    ['- [Inserir Informação 01];', '- ⟦free:Informação 01⟧;'],
    ['[Inserir Informação 02]', '⟦free:Informação 02⟧'],
    ['[Inserir  Informação\n03]', '⟦free:Informação 03⟧'],
    ['(inserir a data da mudança)', '⟦free:a data da mudança⟧'],
    ['veja em <inserir link>', 'veja em ⟦free:link⟧'],
    ['do (escrever aqui o setor responsável).', 'do ⟦free:o setor responsável⟧.'],
    ['no site (verificar site do órgão)', 'no site ⟦free:site do órgão⟧'],
    ['ou telefone (verificar telefone do órgão)', 'ou telefone ⟦free:telefone do órgão⟧'],
    ['XXXXX.XXXXXX/XXXX-XX', '⟦free:Número do processo⟧'],
    ['Resultado: xxxxxx.', 'Resultado: ⟦free:Resultado⟧.'],
    ['<DIRETÓRIO RAIZ DE INSTALAÇÃO DO SEI E SIP>', '⟦free:DIRETÓRIO RAIZ DE INSTALAÇÃO DO SEI E SIP⟧'],
    ['<caminho_para_meu_certificado.pem>', '⟦free:caminho para meu certificado.pem⟧'],
    ["Clique em '....'", "Clique em '⟦free:Informação⟧'"],
    ['a opção .... do menu', 'a opção ⟦free:Informação⟧ do menu'],
    ['use o botão ______ e espere', 'use o botão ⟦free:Informação⟧ e espere'],
  ])('%j becomes %j', (written, recognised) => {
    expect(recognise(written)).toBe(recognised);
  });

  test.each([4, 5, 6, 7, 8, 9, 10, 11, 12, 16])('%i times X is something to fill in', (length) => {
    expect(recognise(`O envio ${'X'.repeat(length)} parou.`)).toBe('O envio ⟦free:Informação⟧ parou.');
    expect(recognise(`O envio ${'x'.repeat(length)} parou.`)).toBe('O envio ⟦free:Informação⟧ parou.');
  });

  it('asks for each blank by itself: two of them need not mean the same', () => {
    const recognised = recogniseSlots([
      paragraph('de xxxxxx, para XXXXX'),
      paragraph('no link ____', { type: 'strong', children: [text(' ou no link ____')] }),
      paragraph('veja ______'),
    ]);
    expect(showSlots(recognised)).toBe(
      'de ⟦free:Informação⟧, para ⟦free:Informação 2⟧\n\nno link ⟦free:Link⟧ ou no link ⟦free:Link 2⟧\n\nveja ⟦free:Informação 3⟧',
    );
  });

  it('asks for a blank apart from what the author named alike', () => {
    expect(recognise('no link ____ ou em [Inserir Link]')).toBe('no link ⟦free:Link 2⟧ ou em ⟦free:Link⟧');
  });
});

describe('false friends stay text', () => {
  test.each([
    'na página do [Tramita.gov.br]',
    'envia o processo (a menos que ele fique aberto) e conclui',
    'O erro foi: “falta [Nº do NRE]”.',
    'O erro foi: “o [Número do Protocolo atual] não confere”.',
    'Tipo de documento [Espécie XX] não encontrado',
    '[SOAP-ENV:Server] falha interna',
    '\u001b[31merro\u001b[0m 2024-01-02 10:00:00 [ERROR] fim',
    'o processo está no status X',
    'às 10 horas do dia X',
    'no minuto X entram outros',
    'versões 4.X.X do sistema',
    'o(s) documento(s) e a(s) unidade(s) gestora(as)',
    'o agendamento¹ e o desbloqueio²',
    '¹ Uma nota ao pé.',
    'o século XXI e a emenda XXX',
    'aguarde... e também....',
    'o valor (verificar item 4) e o nome (opcional)',
    'snake_case e __init__ e mod_pen',
    'a lista <ul> e o valor <b>',
    'A prezada colaboração de todos',
    'Prezado Sr. João, segue a resposta.',
    'o campo (nome) e a tag <nomes>',
  ])('%j', (words) => {
    const blocks = [paragraph(words)];
    expect(recogniseSlots(blocks)).toEqual(blocks);
  });

  it('leaves code alone', () => {
    const blocks = [paragraph({ type: 'code', text: 'curl XXXXXX ________' })];
    expect(recogniseSlots(blocks)).toEqual(blocks);
  });
});

describe('canonical spelling', () => {
  test.each([
    ['{{requester.name}}', '⟦requester.name⟧'],
    ['{{ greeting }}', '⟦greeting⟧'],
    ['{{free:Número do NRE}}', '⟦free:Número do NRE⟧'],
    ['{{ link : Manual }}', '⟦link:Manual⟧'],
    ['{{free}}', '⟦free:free⟧'],
    ['{{salutation}} {{requester.name}},', '⟦salutation⟧ ⟦requester.name⟧,'],
  ])('%j becomes %j', (written, recognised) => {
    expect(recognise(written)).toBe(recognised);
  });

  it('leaves an unknown kind as it is, for the last look to find', () => {
    expect(recognise('{{requester.shoe}}')).toBe('{{requester.shoe}}');
    expect(findResidue('{{requester.shoe}}')).toBe('{{');
  });
});

it('names a blank by the words around it, whatever their markup', () => {
  const strong = (words: string) => ({ type: 'strong', children: [text(words)] }) as const;
  const recognised = (...run: Parameters<typeof paragraph>): string =>
    showSlots(recogniseSlots([paragraph(...run)]));
  expect(recognised('o chamado nº ', strong('____'))).toBe('o chamado nº ⟦ticket.number⟧');
  expect(recognised(strong('NRE:'), ' ____')).toBe('NRE: ⟦free:NRE⟧');
  expect(recognised('o chamado ', text('____'))).toBe('o chamado ⟦ticket.number⟧');
  expect(recognised('em ', strong('____'), ' dias úteis')).toBe('em ⟦free:Dias úteis⟧ dias úteis');
  expect(recognised('o chamado ', strong('urgente'), ' ____')).toBe('o chamado urgente ⟦free:Informação⟧');
});

it('greets by name in bold, in a quotation and in a list', () => {
  const greeted = '⟦salutation⟧ ⟦requester.name⟧,';
  const salutation = paragraph('Prezado(a),');
  const bold = paragraph({ type: 'strong', children: [text('Prezado(a),')] });
  const blocks: RichText = [bold, { type: 'quote', blocks: [salutation] }];
  expect(showSlots(recogniseSlots(blocks))).toBe(`${greeted}\n\n${greeted}`);
  const named = paragraph(
    { type: 'strong', children: [text('Prezado(a)')] },
    ' (inserir aqui nome do usuário),',
  );
  expect(showSlots(recogniseSlots([named]))).toBe(greeted);
  const cidadao = paragraph({ type: 'strong', children: [text('Prezado(a)')] }, ' cidadão,');
  expect(showSlots(recogniseSlots([cidadao]))).toBe('⟦salutation⟧ cidadão,');
});

it('takes a reply full of blanks in its stride', () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `(inserir ${at} o link ____ e XXXX`).join(' ');
  const start = performance.now();
  const [block] = recogniseSlots([paragraph(words)]);
  expect(block?.type === 'paragraph' && block.children.length).toBeGreaterThan(20_000 - 2);
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('leaves what is a slot already, and finds nothing more the second time', () => {
  const once = recogniseSlots([paragraph(slotOf({ kind: 'salutation' }), ', o chamado ____ de XXXXXX.')]);
  expect(recogniseSlots(once)).toEqual(once);
});

it('keeps every word that is not a placeholder', () => {
  const word = fc.stringMatching(/^[a-wyzáéíóúçãõ]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const sentence = words.join(' ');
      expect(toPlainText(recogniseSlots([paragraph(sentence)]))).toBe(
        sentence.replace(/\bprezad[oa]$/, '').trim(),
      );
    }),
  );
});
