// Is the page a whole article?

import { scriptOf } from '../script-of.ts';
import { casesOf } from './rule-case.ts';

const SCRIPT = scriptOf();
const markHeading = (text: string, heading: string): string => text.replace(`${heading}\n`, `${heading} ◀\n`);
const without = (heading: string, text: string): string =>
  text.replace(new RegExp(`${heading}\n~+\n\n.*\n\n`), '');

export const STRUCTURE_CASES = [
  ...casesOf(
    'scraped-page',
    ['ids of a portal', 'Perguntas\n=========\n\nZ7_ABC123DEF456GHI789JKL012MN ◀\n\nUm texto.\n'],
    ['an unresolved template', 'Perguntas\n=========\n\nUm texto.\n\n${loading} ◀\n'],
    [
      'answers without questions',
      'Perguntas\n=========\n\nSim. Pode ser feito. ◀\n\nVocê precisa de uma conta.\n',
    ],
    [
      'answers under their questions',
      'Perguntas\n=========\n\nPosso?\n------\n\nSim. Pode.\n\nO que falta?\n------------\n\nVocê precisa de uma conta.\n',
    ],
    [
      'questions in bold',
      'Perguntas\n=========\n\n**Posso?**\n\nSim. Pode.\n\n**Devo?**\n\nNão. Só se quiser.\n',
    ],
    ['a single answer', 'Avisos\n======\n\nNão. Isso não muda.\n'],
  ),
  ...casesOf(
    'overlong-line',
    ['a line of data', `Guia\n====\n\n${'tinta '.repeat(2000)} ◀\n`],
    ['a long paragraph', `Guia\n====\n\n${'tinta '.repeat(800)}\n`],
  ),
  ...casesOf(
    'garbled-letters',
    ['UTF-8 taken for Latin-1', 'Tinta\n=====\n\nA impressÃ£o parou. ◀\n\nA Ã¡gua secou.\n'],
    ['a curly quote taken for three letters', 'Tinta\n=====\n\nDiz â€œpapelâ€\u009d. ◀\n'],
    ['a letter that was lost', 'Tinta\n=====\n\nA impress\ufffdo parou. ◀\n'],
    ['capitals', 'Tinta\n=====\n\nÂNGULO, NÃO, “MANHÔ, o nº 2 e R$ 3 – tudo certo.\n'],
  ),
  ...casesOf(
    'unfinished-script',
    [
      'a script that was cut short',
      scriptOf({ title: '2026.01.05-Tinta-V1 ◀' }).replace(/Modelo de Resposta[\s\S]*/, ''),
    ],
    [
      'headings that nobody knows',
      scriptOf({ title: '2026.01.05-Tinta-V1 ◀' }).replaceAll(
        /Situação|Atribuições|Perfil|Referências/g,
        'Xx$&',
      ),
    ],
    ['a script without its keywords', without('Palavras-chave', SCRIPT)],
    [
      'a guide with references',
      'Guia\n====\n\nSituação\n--------\n\nBoa.\n\nReferências\n-----------\n\nNada.\n',
    ],
  ),
  ...casesOf(
    'missing-section',
    [
      'a script without its keywords',
      without('Palavras-chave', scriptOf({ title: '2026.01.05-Tinta-V1 ◀' })),
    ],
    ['a whole script', SCRIPT],
    ['another kind of page', 'Objetivo\n========\n\nUm texto.\n\nSituação\n--------\n\nBoa.\n'],
  ),
  ...casesOf(
    'empty-section',
    ['nothing under a heading', markHeading(scriptOf({ occursWhen: '' }), 'Quando Ocorre')],
    ['"N/A" where something is needed', markHeading(scriptOf({ solution: 'N/A' }), 'Solução Sugerida')],
    ['"N/A" where it may be', scriptOf({ occursWhen: 'N/A', references: 'Não se aplica.' })],
  ),
  ...casesOf(
    'section-order',
    [
      'the level before the reply',
      markHeading(
        SCRIPT.replace(/(Modelo de Resposta[\s\S]*?)(Atribuições[\s\S]*?)(?=Perfil)/, '$2$1'),
        'Modelo de Resposta para Chamados',
      ),
    ],
    ['the usual order', SCRIPT],
  ),
  ...casesOf(
    'heading-spelling',
    ['a heading without its hyphen', SCRIPT.replace('Palavras-chave\n', 'Palavras chave ◀\n')],
    ['a small letter', SCRIPT.replace('Quando Ocorre\n', 'Quando ocorre ◀\n')],
    ['missing accents', SCRIPT.replace('Referências\n', 'Referencias ◀\n')],
    [
      'odd spaces',
      SCRIPT.replace('Situação\n', 'Situação\u202f ◀\n').replace('Referências\n', 'Referências \n'),
    ],
    ['the names as they are', SCRIPT],
    [
      'the heading of an alternative',
      scriptOf({ reply: 'Modelo de resposta para o gestor\n++++++++++++++++++++++++++++++++\n\nBom dia.' }),
    ],
  ),
  ...casesOf(
    'short-underline',
    ['an underline of too few marks', 'Uma página longa\n===== ◀\n\nUm texto.\n'.replace(' ◀', '◀')],
    ['an underline that is longer', 'Uma página\n==============\n\nUm texto.\n'],
  ),
  ...casesOf(
    'broken-list',
    ['a line right below an item', 'Guia\n====\n\n1) Abra a caixa.\n2) Feche-a.\nGuarde-a depois. ◀\n'],
    ['a bullet of a word processor', 'Guia\n====\n\n· tinta ◀\n\n· papel ◀\n'],
    ['a list that ends', 'Guia\n====\n\n- tinta\n  azul\n- papel\n\nGuarde tudo.\n'],
    ['a numbered heading', '1. Guia\n=======\n\n2. Tinta\n--------\n\nTexto.\n'],
    ['a table', 'Guia\n====\n\n+---+---+\n| a | b |\n+   +---+\n|   | c |\n+---+---+\n'],
  ),
  ...casesOf(
    'unmarked-code',
    ['a query', 'Guia\n====\n\nINSERT INTO cor (nome) ◀\n(SELECT nome FROM tinta);\n'],
    ['commands of a shell', 'Guia\n====\n\n# apt-get install tinta ◀\n# apt-get clean\n'],
    ['a code block', 'Guia\n====\n\nRode::\n\n  # apt-get install tinta\n'],
    ['a sentence', 'Guia\n====\n\nSelecione a cor e salve.\n'],
  ),
  ...casesOf(
    'untranslated-heading',
    ['a heading', 'Módulo\n======\n\nGetting started ◀\n---------------\n\nInstale.\n\nUso\n---\n\nUse.\n'],
    ['the title of an admonition', 'Módulo\n======\n\n.. admonition:: Important note ◀\n\n   Leia.\n'],
    [
      'a Portuguese heading with an English name',
      'Módulo\n======\n\nReferência do Support Center\n----------------------------\n\nTexto.\n',
    ],
    ['a name', 'Módulo\n======\n\nSwagger\n-------\n\nTexto.\n'],
  ),
  ...casesOf(
    'title-dressing',
    ['a small v', scriptOf({ title: '2026.01.05-Tinta-v1 ◀' })],
    ['other separators', scriptOf({ title: '2026-1-5 – Tinta - V2 ◀' })],
    ['no date and no version', scriptOf({ title: 'Tinta no papel ◀' })],
    ['a title all in capitals', scriptOf({ title: '2026.01.05-TINTA NO PAPEL-V1' })],
    ['a page that is no script', 'Guia de tintas\n==============\n\nTexto.\n'],
  ),
  ...casesOf(
    'impossible-date',
    ['a month 0', scriptOf({ title: '2026.00.18-Tinta-V1 ◀' })],
    ['the day after tomorrow', scriptOf({ title: '2026.04.01-Tinta-V1 ◀' })],
    ['30 February in the text', 'Avisos\n======\n\nVale até 30/02/2026. ◀\n'],
    ['today', scriptOf({ title: '2026.03.30-Tinta-V1' })],
    ['a date with the month first', 'Avisos\n======\n\nVale até 12/31/2026, visto em 28/02/2026.\n'],
    ['parts of a version', 'Avisos\n======\n\nNo caminho /40/13/2026/ ficam os arquivos.\n'],
  ),
  ...casesOf(
    'superseded-but-live',
    [
      'the old version of a script',
      {
        'Impressora/antiga.rst': scriptOf({ title: '2025.01.02-Tinta-V1 ◀' }),
        'Impressora/nova.rst': scriptOf({ title: '2026.01.05-Tinta-V2' }),
      },
    ],
    [
      'a table of contents with a retired page',
      {
        'index.rst': 'Início\n======\n\n.. toctree::\n\n   superados/antiga ◀\n',
        'superados/antiga.rst': 'Antiga\n======\n\nTexto.\n',
      },
    ],
    [
      'an old version that was put away',
      {
        'superados/antiga.rst': scriptOf({ title: '2025.01.02-Tinta-V1' }),
        'Impressora/nova.rst': scriptOf({ title: '2026.01.05-Tinta-V2' }),
      },
    ],
  ),
  ...casesOf(
    'duplicate-title',
    [
      'two pages of a product',
      { 'Papel/a.rst': 'Formatos\n========\n\nA4.\n', 'Papel/b.rst': 'Formatos ◀\n==========\n\nA3.\n' },
    ],
    [
      'pages of two products',
      { 'Papel/a.rst': 'Formatos\n========\n\nA4.\n', 'Tinta/b.rst': 'Formatos\n========\n\nPreta.\n' },
    ],
  ),
];
