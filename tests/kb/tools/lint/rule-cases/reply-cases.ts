// Is the reply fit to be sent?

import { scriptOf } from '../script-of.ts';
import { casesOf } from './rule-case.ts';

const replyOf = (reply: string): string => scriptOf({ reply });

export const REPLY_CASES = [
  ...casesOf(
    'reply-not-written',
    ...['Resposta em Construção.', '(Indicar como responder.)\n\nRespostas em Construção.', 'N/A', ''].map(
      (reply) =>
        [
          `"${reply.replace(/\n/g, ' ')}"`,
          replyOf(reply).replace('para Chamados\n', 'para Chamados ◀\n'),
        ] as const,
    ),
    ['a written reply', replyOf('A ponte está em construção.')],
  ),
  ...casesOf(
    'unfilled-instruction',
    [
      'the model left in place',
      scriptOf({ level: '*(Indicar quem é o responsável)* ◀', audience: '(Indicar o perfil) ◀' }),
    ],
    ['one beside a written reply', replyOf('(Indicar a saudação.) ◀\n\nTudo certo.')],
    ['one in the place of a reply, which has its own rule', replyOf('(Indicar como responder.)')],
    ['the word in a sentence', scriptOf({ solution: 'Peça para indicar (se souber) a sala.' })],
  ),
  ...casesOf(
    'unknown-placeholder',
    ['a slot that there is not', replyOf('Olá {{requester.nickname}}. ◀')],
    ['braces left open', replyOf('Olá {{requester.name. ◀')],
    ['an order in brackets', replyOf('A sala é a [informar a sala]. ◀')],
    ['an order in parentheses', replyOf('Ligue para (preencher com o ramal). ◀')],
    ['"aqui" at the end', replyOf('Sua senha é (a nova senha aqui). ◀')],
    ['something in angle brackets', replyOf('O protocolo é <número do protocolo>. ◀')],
    ['three marks', replyOf('O chamado xxx foi aberto. ◀\n\nO processo XXX seguiu. ◀')],
    ['a mask of zeros', replyOf('O processo é o 00000.000000/0000-00. ◀')],
    [
      'every slot, in words or not',
      replyOf(
        'Prezado(a) (inserir aqui nome do usuário),\n\nO chamado ________ , de {{date}}, fala de [Inserir Informação 01] e de {{free:sala}}.\n\nAtenciosamente,\n\n[nome profissional do atendente]',
      ),
    ],
    [
      'false friends',
      replyOf(
        'Veja o [Tramita.gov.br], a menos que (por sorte) já tenha visto.\n\nO erro “Falta o [Nº do NRE] (inserir aqui)” passa.\n\nUse a máscara #####.######/####-##, o artigo XXX e a nota [1]_.\n\n.. [1] Nota.\n\nO(s) documento(s) (informe quais) e ``<nome>`` ficam.',
      ),
    ],
    ['a placeholder outside the reply', scriptOf({ solution: 'Abra <número do protocolo>.' })],
  ),
  ...casesOf(
    'slot-spelling',
    [
      'words for a slot',
      replyOf('Prezado(a), ◀\n\nSeu chamado é o ________ . ◀\n\nAtenciosamente,\n\nXxxxxx. ◀'),
    ],
    ['slots', replyOf('{{salutation}} {{requester.name}},\n\nSeu chamado é o {{ticket.number}}.')],
    ['code and links', replyOf('Rode ``ping XXXXXX`` e leia `XXXXXX <https://papel.example/XXXXXX>`_.')],
    ['words outside the reply', scriptOf({ solution: 'Informe o chamado ________ .' })],
  ),
  ...casesOf(
    'quoted-reply',
    ['a quoted reply', replyOf('“Olá, Ana. ◀\n\nTudo certo.\n\nAtenciosamente,\n\nEquipe” ◀')],
    ['a mark that only closes', replyOf('Olá, Ana.\n\nTudo certo.” ◀\n\nAtenciosamente,\n\nEquipe')],
    [
      'each alternative of two',
      replyOf('Resposta 01:\n\n“Olá. ◀\n\nEquipe” ◀\n\nResposta 02 (depois):\n\n"Pronto. ◀\n\nEquipe'),
    ],
    ['a quotation inside', replyOf('A tela diz “papel preso”.\n\nAbra a “porta de trás”')],
    ['a quotation over paragraphs', replyOf('Diz a norma: “O papel\n\né reciclado”')],
  ),
  ...casesOf(
    'unbalanced-quote',
    ['a mark that only closes', replyOf('Abra o menu papel" e espere. ◀\n\nAté logo.')],
    ['a mark that only opens', replyOf('Abra o menu “papel e espere. ◀\n\nAté logo.')],
    ['marks of two kinds', replyOf('Abra o menu "papel” e espere.\n\nAté logo.')],
    ['a quoted reply, which has its own rule', replyOf('“Olá.\n\nAté logo.”')],
  ),
];
