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
    ['a forwarded message', `${CORE}\n---------- Forwarded message ----------\nold text`],
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
    ["a telephone's forwarded message", `${CORE}\n\nInício da mensagem encaminhada:\n\nTexto antigo`],
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
        .split(/\r?\n/)
        // What is nothing but quoted loses its marks.
        .flatMap((one) => [one.trim(), one.replace(/^(\s*>)+ ?/, '').trim()]);
      for (const kept of cleanMessage(lines.join('\n')).split('\n'))
        expect([...before, '']).toContain(kept.trim());
    }),
  );
});
