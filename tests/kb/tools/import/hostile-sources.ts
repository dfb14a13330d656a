// Files as nobody should write them, and some that nobody did: what the importer must survive, made here.

import { crc32, deflateRawSync } from 'node:zlib';
import { writeZip } from '../../../../scripts/zip/write-zip.ts';

export interface HostileSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const rst = (name: string, text: string): HostileSource => ({ name: `${name}.rst`, bytes: utf8(text) });

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(
    Object.entries(files).map(([name, text]) => {
      const bytes = Buffer.from(text);
      return { name, method: 8, crc32: crc32(bytes), size: bytes.length, data: deflateRawSync(bytes) };
    }),
  );
}

/** Read as if nothing were wrong, with what can be made of them. */
export const ODD: readonly HostileSource[] = [
  rst('includes_itself', 'Um\n==\n\n.. include:: includes_itself.rst\n\nTexto.'),
  rst('includes_a_system_file', '.. include:: /etc/passwd\n\nTexto.'),
  rst('substitutes_in_a_circle', '.. |a| replace:: |b|\n.. |b| replace:: |a|\n\n|a| texto'),
  rst(
    'doubles_substitutes',
    `${times(30, (at) => `.. |a${at}| replace:: |a${at + 1}| |a${at + 1}|\n`)}\n|a0| texto`,
  ),
  rst('notes_in_a_circle', 'Texto [1]_\n\n.. [1] e [2]_\n\n.. [2] e [1]_\n'),
  rst('targets_in_a_circle', '`a`_ texto\n\n.. _a: b_\n.. _b: a_\n'),
  rst('broken_grid_table', 'Texto.\n\n+---+---+\n| a | b |\n+---+\n| c |\n\n'),
  rst('broken_simple_table', 'Texto.\n\n=====  =====\na b c d e f\n=====\n1\n\n'),
  rst(
    'broken_list_table',
    'Texto.\n\n.. list-table:: x\n   :widths: 1 2 3\n   :header-rows: 9\n\n   * - a\n   * - b\n     - c\n',
  ),
  rst('empty_list_table', '.. list-table::\n\nTexto.\n'),
  rst('unclosed_literal', `Texto::\n\n   ${'código '.repeat(5000)}`),
  rst('unclosed_markup', '**negrito *itálico `papel ``código |troca| _alvo [nota '.repeat(40)),
  rst('mark_of_utf8', '\ufeffTítulo\n======\n\nTexto.'),
  rst('no_line_ends', 'palavra '.repeat(1000)),
  {
    name: 'scripts.html',
    bytes: utf8(
      '<h1>Um</h1><script>roubar()</script><style>p{}</style><p onclick="roubar()">Texto<img src=x onerror=roubar()></p><iframe src="javascript:roubar()"></iframe><a href="javascript:roubar()">link</a>',
    ),
  },
  { name: 'open_script.html', bytes: utf8(`<p>Texto</p><script>roubar()${'x'.repeat(9000)}`) },
  { name: 'open_tags.html', bytes: utf8(`<p>Texto ${'<'.repeat(9000)}`) },
  { name: 'no_characters.html', bytes: utf8('<p>&#xD800; &#x110000; &#0; Texto</p>') },
  {
    name: 'html_inside.md',
    bytes: utf8(
      '# Um\n\n<script>roubar()</script>\n\nTexto <b onclick="roubar()">b</b> [c](javascript:roubar())',
    ),
  },
  { name: 'open_fence.md', bytes: utf8('# Um\n\nTexto.\n\n```js\ncódigo\n') },
  { name: 'notes_in_a_circle.md', bytes: utf8('Texto [^1]\n\n[^1]: e [^2]\n\n[^2]: e [^1]\n') },
];

/** Nothing can be made of them. */
export const UNREADABLE: readonly HostileSource[] = [
  { name: 'latin1.rst', bytes: Buffer.from('Situação', 'latin1') },
  { name: 'latin1_inside.md', bytes: Buffer.concat([Buffer.from('ção '), Buffer.from('ção', 'latin1')]) },
  { name: 'utf16.rst', bytes: Buffer.from('\ufeffSituação', 'utf16le') },
  { name: 'utf16_big_endian.rst', bytes: Buffer.from('\ufeffSituação', 'utf16le').swap16() },
  { name: 'utf16_without_mark.md', bytes: Buffer.from('Situacao', 'utf16le') },
  { name: 'nul.html', bytes: utf8('a\0b') },
  { name: 'five_megabytes.rst', bytes: utf8('palavra e outra.\n\n'.repeat(300_000)) },
  { name: 'loop_of_includes.rst', bytes: utf8('.. include:: stdin\n\nTexto.') },
  { name: 'broken_csv_table.rst', bytes: utf8('.. csv-table:: x\n   :header: "a", "b\n\n   "x, "y", z"\n') },
  { name: 'broken_yaml.md', bytes: utf8('---\na: [b\n---\n\n# Um\n\nTexto') },
  {
    name: 'loop_of_macros.md',
    bytes: utf8('\\newcommand{\\a}{\\b\\b}\n\\newcommand{\\b}{\\a\\a}\n\n$\\a$ texto'),
  },
  { name: 'empty.docx', bytes: new Uint8Array() },
  { name: 'not_a_zip.docx', bytes: utf8('isto não é um documento') },
  { name: 'half_a_zip.odt', bytes: zip({ 'content.xml': '<a/>' }).subarray(0, 40) },
  { name: 'zip_of_nothing.docx', bytes: zip({}) },
  { name: 'zip_of_something_else.docx', bytes: zip({ 'notas.txt': 'oi' }) },
  {
    name: 'broken_xml.docx',
    bytes: zip({ '[Content_Types].xml': '<Types', 'word/document.xml': '<w:document' }),
  },
  { name: 'zip_bomb.docx', bytes: zip({ 'word/document.xml': ' '.repeat(2 ** 27) }) },
  { name: 'zip_bomb.odt', bytes: zip({ 'content.xml': ' '.repeat(2 ** 27) }) },
];

/** Pandoc would think about them for minutes, for hours or for ever. */
export const ENDLESS: readonly HostileSource[] = [
  rst(
    'nested_lists',
    times(1000, (at) => `${'  '.repeat(at)}* x\n\n`),
  ),
  rst(
    'nested_directives',
    times(500, (at) => `${'   '.repeat(at)}.. note::\n\n`),
  ),
  { name: 'nested_quotes.md', bytes: utf8(`${'>'.repeat(5000)} x`) },
  {
    name: 'doubling_yaml.md',
    bytes: utf8(
      `---\na0: ["x","x"]\n${times(40, (at) => `a${at + 1}: &a${at + 1} [*a${at},*a${at}]\n`).replace('[*a0,*a0]', '["x","x"]')}---\n\n# Um`,
    ),
  },
];

/** Read by Pandoc in a second, and then too deep for any reader. */
export const DEEP: HostileSource = { name: 'deep.md', bytes: utf8(`${'- '.repeat(60)}x`) };

/** Lines that begin something, or end what was never begun. */
export const MARKUP: readonly string[] = [
  '|Texto.|=====|~~~~~|-----|* um|  * dois|1. um|   x|      y|fim::|.. note::|.. image:: x.png|.. list-table:: t',
  '   :header-rows: 1|   * - a|     - b|.. _a: b_|+---+---+|=====  =====|> a|>> b|```|# Um|<div>|</div>|<table><tr><td>',
  '**a|`b <c|[d](e|:g:`h`|[1]_|.. [1] n|\\|\u202f|«»|..|__|Modelo de Resposta',
].flatMap((lines) => [...lines.split('|'), '| a | b |']);
