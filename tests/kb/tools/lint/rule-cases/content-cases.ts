// Does what the articles say hold, and is it said once?

import { scriptOf } from '../script-of.ts';
import { casesOf } from './rule-case.ts';

const COLOURS =
  'azul verde amarelo vermelho branco preto cinza rosa roxo laranja marrom bege prata ouro'.split(' ');
/** Text without a sequence of words twice. */
const prose = (words: number, salt = ''): string =>
  Array.from(
    { length: words },
    (_, at) => `${COLOURS[at % COLOURS.length]}${salt}${Math.floor(at / COLOURS.length)}`,
  ).join(' ');
const guideOf = (text: string): string => `Guia\n====\n\n${text}\n`;
const closing = (time: string): string => `Sem retorno, este chamado será encerrado após ${time}.`;

export const CONTENT_CASES = [
  ...casesOf(
    'near-duplicate',
    [
      'a long text that is half in another',
      {
        'Papel/a.rst': `Antes\n=====\n\n${prose(200)} ${prose(120, 'x')}\n`,
        'Papel/b.rst': `Depois ◀\n========\n\n${prose(200)} ${prose(120, 'y')}\n`,
      },
    ],
    [
      'a short text that stands twice',
      {
        'Papel/a.rst': `Antes\n=====\n\n${prose(40)}\n`,
        'Papel/b.rst': `Depois ◀\n========\n\n${prose(40)}\n`,
      },
    ],
    [
      'more than two',
      {
        'Papel/a.rst': `Antes\n=====\n\n${prose(40)}\n`,
        'Papel/b.rst': `Depois ◀\n========\n\n${prose(40)} sim\n`,
        'Papel/c.rst': `Mais tarde ◀\n============\n\n${prose(40)} sim não\n`,
      },
    ],
    [
      'two rules that differ in one word',
      {
        'Papel/a.rst': `Antes\n=====\n\n${prose(40)}\n`,
        'Papel/b.rst': `Depois\n======\n\n${prose(40).replace('prata1', 'cobre')}\n`,
      },
    ],
    [
      'a copy that was put away',
      {
        'Papel/a.rst': `Antes\n=====\n\n${prose(40)}\n`,
        'superados/a.rst': `Antes\n=====\n\n${prose(40)}\n`,
      },
    ],
  ),
  ...casesOf(
    'contradiction',
    [
      'one sentence with two numbers',
      { 'a.rst': guideOf(`${closing('48 horas')} ◀`), 'b.rst': guideOf(`${closing('72 horas')} ◀`) },
    ],
    [
      'one deadline in other words',
      {
        'a.rst': guideOf(`${closing('48 horas')} ◀`),
        'b.rst': guideOf('O atendimento é encerrado se você ficar sem responder por **72h**. ◀'),
      },
    ],
    [
      'a deadline of another kind in other words',
      {
        'a.rst': guideOf(`${closing('72h')}`),
        'b.rst': guideOf('O chamado pode ser reaberto em até 48 horas.'),
      },
    ],
    [
      'the same time in other units',
      { 'a.rst': guideOf(closing('72 horas')), 'b.rst': guideOf(closing('3 dias')) },
    ],
    [
      'two versions',
      {
        'a.rst': guideOf('Para continuar instale a versão 2 do módulo.'),
        'b.rst': guideOf('Para continuar instale a versão 3 do módulo.'),
      },
    ],
    [
      'opening hours, alike or not',
      {
        'a.rst': guideOf(
          'A loja de tintas atende das 8h às 18h.\n\nLigue sempre entre 18h e 20h, por favor.',
        ),
        'b.rst': guideOf('A loja de tintas atende das 8h às 18h.\n\nLigue sempre entre 9h e 11h, por favor.'),
        'c.rst': guideOf('A loja de tintas atende de 8h a 17h.\n\nO chamado é encerrado às 18 horas.'),
        'd.rst': guideOf('A loja de tintas atende de 9 a 16h.\n\nO chamado é encerrado a partir das 19h.'),
      },
    ],
    [
      'two deadlines in one sentence that stands twice',
      {
        'a.rst': guideOf('A tinta chega ao balcão entre 2 dias e 5 dias.'),
        'b.rst': guideOf('A tinta chega ao balcão entre 2 dias e 5 dias.'),
      },
    ],
    [
      'the second of two deadlines',
      {
        'a.rst': guideOf('O chamado é encerrado após 48 horas, ou 5 dias nas férias. ◀'),
        'b.rst': guideOf('O chamado é encerrado após 48 horas, ou 9 dias nas férias. ◀'),
      },
    ],
    [
      'a deadline beside opening hours',
      {
        'a.rst': guideOf('Atendemos das 8h às 18h e respondemos em 24 horas. ◀'),
        'b.rst': guideOf('Atendemos das 8h às 18h e respondemos em 48 horas. ◀'),
      },
    ],
    [
      'a number that was put away',
      { 'a.rst': guideOf(closing('72 horas')), 'superados/b.rst': guideOf(closing('48 horas')) },
    ],
  ),
  ...casesOf(
    'temporary-wording',
    [
      'an old article',
      scriptOf({ title: '2025.06.02-Tinta-V1', solution: 'No momento, a tinta azul está em falta. ◀' }),
    ],
    ['an undated page', guideOf('O balcão está temporariamente fechado. ◀')],
    [
      'a sentence over two lines',
      guideOf('A tinta azul está em falta e voltará\nem breve, segundo a loja. ◀'),
    ],
    [
      'a fresh article',
      scriptOf({ title: '2026.03.02-Tinta-V1', solution: 'No momento, a tinta azul está em falta.' }),
    ],
    [
      'when, and how',
      guideOf('A folha é cortada no momento da entrega.\n\nAs folhas ficam temporariamente na bandeja.'),
    ],
  ),
  ...casesOf(
    'level-unreadable',
    ['no level in it', scriptOf({ level: 'A equipe da sala ao lado. ◀' })],
    ['a fourth level', scriptOf({ level: 'N4 ◀' })],
    ['a fourth level beside a first one', scriptOf({ level: 'N1\n\nNível 4, se for o caso. ◀' })],
    ['a level in words', scriptOf({ level: 'Atendentes de 2º nível' })],
    ['an instruction, which has its own rule', scriptOf({ level: '*(Indicar quem responde)*' })],
  ),
  ...casesOf(
    'audience-unreadable',
    ['nobody in particular', scriptOf({ audience: 'Todo mundo ◀' })],
    ['a level', scriptOf({ audience: 'Atendente N2 ◀' })],
    ['both of them', scriptOf({ audience: 'Negócio, ou perfil técnico' })],
    ['nothing to say', scriptOf({ audience: 'N/A' })],
    ['an instruction, which has its own rule', scriptOf({ audience: '*(Indicar o perfil)*' })],
  ),
  ...casesOf(
    'keyword-list',
    ['two separators', scriptOf({ keywords: 'papel; tinta, cartucho ◀' })],
    ['a level', scriptOf({ keywords: 'Atendente N1 ◀' })],
    ['a sentence', scriptOf({ keywords: 'papel; quando a folha fica presa entre os dois rolos de trás ◀' })],
    ['nothing but "N/A"', scriptOf({ keywords: 'N/A ◀' })],
    ['none', scriptOf({ keywords: '' }).replace('Palavras-chave\n', 'Palavras-chave ◀\n')],
    ['a list', scriptOf({ keywords: 'papel; folha A4; Status 4' })],
    ['a list with commas', scriptOf({ keywords: 'papel, folha A4' })],
    ['keywords line by line', scriptOf({ keywords: '- papel\n- folha A4' })],
  ),
  ...casesOf(
    'keyword-separator',
    ['commas', scriptOf({ keywords: 'papel, folha A4 ◀' })],
    ['bars', scriptOf({ keywords: 'papel | folha A4| ◀' })],
    ['semicolons', scriptOf({ keywords: 'papel; folha A4.' })],
    ['a mixture, which only a person can undo', scriptOf({ keywords: 'papel; tinta, cartucho' })],
  ),
  ...casesOf(
    'copied-keywords',
    [
      'one list in two scripts',
      {
        'a.rst': scriptOf({ title: '2026.01.05-A-V1', keywords: 'papel; tinta ◀' }),
        'b.rst': scriptOf({ title: '2026.01.05-B-V1', keywords: 'Tinta, Papel ◀' }),
      },
    ],
    [
      'a shared keyword',
      {
        'a.rst': scriptOf({ title: '2026.01.05-A-V1', keywords: 'papel; tinta' }),
        'b.rst': scriptOf({ title: '2026.01.05-B-V1', keywords: 'papel; rolo' }),
      },
    ],
  ),
  ...casesOf(
    'missing-alt-text',
    ['an image', guideOf('.. image:: folha.png ◀\n   :width: 20')],
    ['a figure with a caption', guideOf('.. figure:: folha.png ◀\n\n   Uma folha')],
    ['Markdown', { 'a.md': '# Guia\n\n![](folha.png) ◀\n' }],
    ['HTML', { 'a.html': '<h1>Guia</h1>\n<img src="folha.png"> ◀\n' }],
    ['an image with it', guideOf('.. image:: folha.png\n   :width: 20\n   :alt: Uma folha presa')],
    ['Markdown with it', { 'a.md': '# Guia\n\n![Uma folha presa](folha.png)\n' }],
    ['an ornament', { 'a.html': '<h1>Guia</h1>\n<img src="linha.png" alt="">\n' }],
  ),
  ...casesOf(
    'broken-link',
    ['a page that is not there', guideOf('Veja `o outro <../Tinta/cores.html#azul>`_. ◀')],
    ['an entry of a table of contents', guideOf('.. toctree::\n   :hidden:\n\n   cores ◀')],
    ['a document and a label', guideOf('Veja :doc:`cores`. ◀\n\nVeja :ref:`a lista <lista>`. ◀')],
    ['Markdown', { 'a.md': '# Guia\n\nVeja [o outro](cores.md). ◀\n' }],
    [
      'targets that are there',
      {
        'Papel/a.rst': guideOf(
          'Veja `o outro <../Tinta/as%20cores.html#azul>`_ e :ref:`lista`.\n\n.. toctree::\n\n   Cores </Tinta/as cores>\n   self',
        ),
        'Tinta/as cores.rst': 'Cores\n=====\n\n.. _Lista:\n\nAzul.\n',
      },
    ],
    [
      'addresses and files',
      guideOf(
        'Veja `o portal <https://papel.example/cores.html>`_ e `a ficha <ficha.pdf>`_ e `aqui <#cores>`_.',
      ),
    ],
    [
      'an image or a download that is not there',
      {
        'Guia/a.rst': [
          'Guia',
          '====',
          '',
          '.. figure:: tela.png',
          '   :alt: A tela',
          '',
          '.. image:: imagens/tela 2.png ◀',
          '',
          '.. |x| image:: /Guia/outra.png ◀',
          '',
          'O :download:`manual <../manual.pdf>` e o :download:`formulário.pdf`. ◀',
        ].join('\n'),
        'b.md':
          '# Guia\n\n![tela](Guia/tela.png "A tela") e ![outra](Guia/outra%201.png)\n\n![mais](mais.png) ◀\n',
        'c.html': '<h1>Guia</h1>\n<p><img src="nada.png" alt="Nada"></p> ◀\n',
      },
      ['Guia/tela.png', 'Guia/outra 1.png', 'manual.pdf'],
    ],
    [
      'images of elsewhere, and one of several formats',
      'Guia\n====\n\n.. image:: https://example.org/a.png\n\n.. image:: tela.*\n\n.. image:: data:image/png;base64,AA==\n',
      ['outra.png'],
    ],
    ['images where only text was given', 'Guia\n====\n\n.. image:: tela.png\n', ['conf.py']],
    [
      'a download that is a page itself',
      { 'a.rst': 'Guia\n====\n\n:download:`Modelo <b.rst>`\n', 'b.rst': 'Modelo\n======\n\nTexto.\n' },
      ['tela.png'],
    ],
  ),
];
