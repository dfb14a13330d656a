import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanMessage } from '../../../kb/search/clean-message.ts';

const CORE = 'O processo parou no status 2.\nJá reiniciamos o serviço.';

describe('what its writer did not write for this ticket goes', () => {
  test.each([
    ['a greeting', `Prezados, bom dia!\n\n${CORE}`],
    ['a greeting with an accent', `Olá!\n${CORE}`],
    ['two greetings', `Prezados(as) senhores(as), boa tarde a todos.\n${CORE}`],
    ['a greeting by name', `Olá, equipe da central,\n${CORE}`],
    ['an English greeting', `Dear support team,\n${CORE}`],
    ['a Spanish greeting', `Buenos días,\n${CORE}`],
    ['thanks and signature', `${CORE}\n\nAtenciosamente,\nAna Lima\nProtocolo\n(61) 5555-0000`],
    ['a signature after two hyphens', `${CORE}\n-- \nAna Lima`],
    ['thanks and a name', `${CORE}\nObrigada, Ana Lima.`],
    ['a signature on one line', `${CORE}\nAtenciosamente, Ana Lima, Setor de Protocolo`],
    ['thanks in advance', `${CORE}\nDesde já agradeço a atenção.`],
    ['thanks alone', `${CORE}\nObrigada!`],
    ['an English signature', `${CORE}\nBest regards,\nAnn`],
    ['a Spanish signature', `${CORE}\nSaludos,\nAna`],
    ['quoted lines', `${CORE}\n> O que acontece?\n>> Qual status?`],
    [
      'a Portuguese quote',
      `${CORE}\n\nEm seg., 2 de mar. de 2026 às 10:00, Central <a@b.test> escreveu:\nTexto antigo`,
    ],
    ['an English quote', `${CORE}\n\nOn Mon, Mar 2, 2026 at 10:00 AM, Desk wrote:\nold text`],
    ['a Spanish quote', `${CORE}\n\nEl lun, 2 mar 2026 a las 10:00, Mesa escribió:\ntexto viejo`],
    [
      'an Outlook quote',
      `${CORE}\n\nDe: Central\nEnviada em: segunda-feira\nPara: Ana\nAssunto: Re: Erro\n\nTexto antigo`,
    ],
    ['an English Outlook quote', `${CORE}\n\nFrom: Desk\nSent: Monday\nTo: Ana\n\nold text`],
    ['an original message', `${CORE}\n----- Mensagem original -----\nTexto antigo`],
    ['good wishes', `Prezados, bom dia!\nEspero que estejam bem.\n\n${CORE}`],
    ['an English good wish', `Dear team,\nI hope this message finds you well.\n${CORE}`],
    ['a wait', `${CORE}\nFico no aguardo.`],
    [
      'a signature without a closing',
      `${CORE}\n\nAna Lima de Souza\nAuxiliar administrativo - Protocolo\n(61) 5555-0000 ramal 12`,
    ],
    [
      'a signature above more text',
      `O processo parou no status 2.\nAtt,\nAna R. Lima\nAuxiliar administrativo\n(61) 5555-0000 ramal 12\n\nJá reiniciamos o serviço.`,
    ],
    [
      'small print',
      `${CORE}\n\nAviso legal: o conteúdo deste e-mail é sigiloso e só o destinatário pode usá-lo.\nAntes de imprimir esta mensagem, pense no ambiente.`,
    ],
    ["a telephone's line", `${CORE}\n\nEnviado do meu celular Samsung`.replace('celular ', '')],
    ['an English telephone', `${CORE}\n\nSent from my iPhone`],
    ['a Spanish telephone', `${CORE}\n\nEnviado desde mi iPhone`],
    [
      'a quote header that a mail program broke',
      `${CORE}\n\nEm seg., 2 de mar. de 2026 às 10:00, Central de Atendimento do Órgão\n<a@b.test> escreveu:\nTexto antigo`,
    ],
    [
      'an Outlook rule and bold headers',
      `${CORE}\n________________________________\n*De:* Central\n*Enviado:* segunda\n*Para:* Ana\n\nTexto antigo`,
      `${CORE}\n________________________________`,
    ],
    [
      'a Spanish Outlook quote',
      `${CORE}\n\nDe: Mesa\nEnviado el: lunes\nPara: Ana\nAsunto: Re: Error\n\ntexto viejo`,
    ],
    ['a signature after an invisible character', `${CORE}\n\n\u200bAtenciosamente,\nAna Lima`],
    ['a greeting to a department', `PREZADOS SENHORES DA EQUIPE DE SUPORTE,\n${CORE}`],
    ['a greeting to somebody', `Bom dia, Ademir:\n${CORE}`],
    ['thanks of many words', `${CORE}\nAgradeço desde já pela atenção e pela colaboração de todos.`],
    ['thanks and a wait', `${CORE}\nObrigado pela ajuda e fico no aguardo.`],
    [
      'an address after thanks and a closing',
      `${CORE}\nObrigada.\nAtenciosamente,\nAna Lima\nSetor de Protocolo\nRua das Flores, lote 4, térreo\nCEP 00000-000`,
    ],
    ['thanks in English', `${CORE}\nThank you in advance for your help.`],
    [
      'small print in English',
      `${CORE}\n\nThis message is confidential and intended only for the addressee.`,
    ],
    ['line ends of Windows', `Bom dia,\r\n${CORE.replace('\n', '\r\n')}\r\nAtt.\r\nAna`],
  ])('%s', (_what, message, kept = CORE) => {
    expect(cleanMessage(message)).toBe(kept);
  });
});

describe('thanks at the beginning', () => {
  test.each([
    [
      'after an answer',
      'Obrigada pelo retorno.\nMas o erro no envio continua.',
      'Mas o erro no envio continua.',
    ],
    [
      'after a greeting',
      'Bom dia\nGrato pela resposta\nO envio parou de novo, com o mesmo aviso',
      'O envio parou de novo, com o mesmo aviso',
    ],
    [
      'in advance',
      'Desde já agradeço\nSegue o erro abaixo: falha ao enviar',
      'Segue o erro abaixo: falha ao enviar',
    ],
    ['shouted', 'OBRIGADA\nO ERRO NÃO SUMIU', 'O ERRO NÃO SUMIU'],
    [
      'and a signature at the end',
      `Obrigada!\n${CORE}\nGrata,\nAna Lima\nSetor de Protocolo\n(61) 5555-0000`,
      CORE,
    ],
    [
      'and the small print of an office',
      `Grato\n${CORE}\n\nGrato,\n\nCoordenação de Apoio\nEste e-mail pode conter informações sigilosas; se recebeu por engano, apague-o.`,
      CORE,
    ],
    ['and regards at the end', `Grato\n${CORE}\nAtenciosamente,\nsetor de apoio`, CORE],
    ['and a title only', 'Obrigada\nErro 404', 'Erro 404'],
    ['after a misplaced closing', 'Att.\no sistema não abre', 'o sistema não abre'],
    ['after a rule', '--\no sistema não abre', 'o sistema não abre'],
  ])('%s', (_what, message, kept) => {
    expect(cleanMessage(message)).toBe(kept);
  });
});

describe('what is the matter stays', () => {
  test.each([
    ['prose that begins with "De:"', 'De: onde vem o erro 99?\nNão sei dizer.'],
    ['a form that says from and to', 'De: usuário 45\nO sistema não abre.\nPara: o gestor'],
    ['a form of two lines', 'De: usuário 45\nPara: o gestor\nO sistema não abre.'],
    ['a greeting that goes on', 'Bom dia, o processo parou no status 2. O que fazer?'],
    ['a request on the line of the greeting', 'Bom dia, não consigo tramitar o processo'],
    ['a request addressed to somebody', 'Prezados, solicito o desbloqueio do processo 99'],
    ['a shouted request', 'Olá, o processo parou!'],
    ['thanks that go on', 'Obrigada pelo retorno, mas o erro continua na tela.\nO que fazer?'],
    ['a comparison', 'O valor > 10 falha'],
    ['the name of a thing at the end', 'A tela que falha é esta:\n\nCadastro de Unidades\nSEI 4.0.12'],
    ['a mail that is the matter', 'Este e-mail do portal não chegou a ninguém'],
    ['a question that hopes', 'Espero que esteja certo, mas o status 2 continua'],
    ['thanks far from the end', `Obrigada pelo retorno.\n${'O erro continua.\n'.repeat(9)}Fim`.trim()],
  ])('%s', (what, message) => {
    const kept =
      what === 'thanks far from the end' ? message.replace('Obrigada pelo retorno.\n', '') : message;
    expect(cleanMessage(message)).toBe(kept);
  });
});

describe("the requester's words stay although they resemble", () => {
  test.each([
    ['small print: a process', 'Este ofício foi enviado por engano e o destinatário é sigiloso.'],
    ['small print: a message that appears', 'Essa mensagem surge no momento de enviar'],
    ['small print: the words of an error', 'Esta mensagem de falha surgiu hoje: chave inválida'],
    ['small print: an addressee', 'Esse destinatário sumiu da relação'],
    ['small print: a warning', 'Aviso: documento sigiloso foi ao destinatário errado'],
    ['small print: a mail', 'Este e-mail destinado ao usuário externo não chegou.'],
    ['thanks: a request', 'Desde já solicito a exclusão do volume'],
    ['thanks: if', 'Grata se puder desbloquear'],
    ['thanks: an errand', 'Agradeço se conseguirem trocar a chave'],
    ['thanks: an infinitive', 'Grato por desbloquear o processo'],
    ['thanks: an object of many words', 'Agradeço a liberação da unidade nova'],
    ['thanks: a subjunctive', 'Agradeço que liberem'],
    ['thanks: what follows the comma', 'Obrigada, o envio parou'],
    ['a closing: a request', 'Respeitosamente, venho pedir a liberação da unidade'],
    ['a closing: a request without comma', 'Cordialmente solicito novo perfil'],
    ['a closing: a shouted request', 'RESPEITOSAMENTE, VENHO PEDIR A LIBERAÇÃO'],
    ['a greeting: a problem and a colon', 'Boa tarde, não conseguimos anexar o documento:'],
    ['a greeting: a refusal and a colon', 'Prezadas, envio negado pela origem:'],
    ['a greeting: a shouted problem', 'BOM DIA, NÃO CONSIGO ANEXAR:'],
    ['a greeting: a number', 'Olá, Motivo 99:'],
  ])('%s', (_what, line) => {
    expect(cleanMessage(`${CORE}\n${line}`)).toBe(`${CORE}\n${line}`);
    expect(cleanMessage(`${line}\n${CORE}`)).toBe(`${line}\n${CORE}`);
  });

  test.each([
    ['a name after thanks', 'Vejam o anexo.\nObrigada\nFalha 99 Portal', 'Vejam o anexo.\nFalha 99 Portal'],
    ['a product after thanks', 'Vejam o anexo.\nGrato\nPortal 99', 'Vejam o anexo.\nPortal 99'],
    [
      'a quoted mail: a form without a date',
      'De: Protocolo\nPara: Arquivo\nAssunto: remessa\nO portal mostra falha 99.',
      undefined,
    ],
  ])('%s', (_what, message, kept = message) => {
    expect(cleanMessage(message)).toBe(kept);
  });
});

describe('what is forwarded below a cover line is the matter', () => {
  test.each([
    ['by a webmail', '---------- Forwarded message ---------'],
    ['by another', '---- Mensagem encaminhada ----'],
    ['by a telephone', 'Início da mensagem encaminhada:'],
  ])('%s', (_what, separator) => {
    const message = `Segue para análise.\n\n${separator}\nDe: Ana <ana@a.test>\nDate: seg.\nAssunto: falha\n\n${CORE}`;
    expect(cleanMessage(message)).toBe(`Segue para análise.\n\n${CORE}`);
  });
});

describe('a message of one hundred thousand characters is cleaned at once', () => {
  test.each([
    ['Att,\n', '!'],
    ['Att,\n', '@'],
    ['Obrigada,', '!'],
    ['agradec', '9'],
    ...[
      '\n',
      ' ',
      '-',
      '> ',
      'att\n',
      'obg\n',
      'De: x\n',
      'em 1',
      'olá ',
      '1. a\n',
      '. ',
      'Este e-mail ',
    ].map((piece): [string, string] => ['', piece]),
  ])('%j and many %j', (beginning, piece) => {
    const message = `${beginning}${piece.repeat(100_000 / piece.length)}a`;
    const start = performance.now();
    cleanMessage(message);
    // No figure: a busy machine needs a tenth of this, and what backtracks far more.
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

it('keeps what is said after a signature', () => {
  const message = 'O envio parou.\n\nAtt,\nAna Lima\n\nEsqueci de dizer que o erro é o 99';
  expect(cleanMessage(message)).toBe('O envio parou.\n\nEsqueci de dizer que o erro é o 99');
});

describe('an answer below what it quotes', () => {
  test.each([
    ['after marked lines', `Em 2 de mar., Central escreveu:\n> O que acontece?\n\n${CORE}`],
    ['between marked lines', `> Qual status?\n${CORE}\n> Qual serviço?`],
  ])('stays %s', (_what, message) => {
    expect(cleanMessage(message)).toBe(CORE);
  });
});

describe('a message that is nothing but passed on is what was passed on', () => {
  test.each([
    ['forwarded', `---------- Mensagem encaminhada ----------\nDe: Ana\nPara: Central\n\n${CORE}`],
    ['quoted', `> ${CORE.replace('\n', '\n> ')}`],
    ['quoted twice', `>> ${CORE.replace('\n', '\n> > ')}`],
  ])('%s', (_what, message) => {
    expect(cleanMessage(message)).toBe(CORE);
  });
});

it('leaves at most one blank line', () => {
  expect(cleanMessage('um\n\n\n\n\ndois\n\n')).toBe('um\n\ndois');
});

it('may leave nothing', () => {
  expect(cleanMessage('Obrigado!')).toBe('');
  expect(cleanMessage('')).toBe('');
});

it('never adds a word, and never breaks', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Olá,', '> citado', 'Att.', 'De: x', 'Para: y', '--', 'Em 1 de maio, Ana escreveu:'),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const before = lines
        .join('\n')
        .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
        .split(/\r?\n/)
        // What is nothing but quoted loses its marks.
        .flatMap((one) => [one.trim(), one.replace(/^(\s*>)+ ?/, '').trim()]);
      for (const kept of cleanMessage(lines.join('\n')).split('\n'))
        expect([...before, '']).toContain(kept.trim());
    }),
  );
});
