import { expect, test } from 'vitest';
import { readKeywords } from '../../../../kb/tools/import/read-keywords.ts';

test.each<[string, string[], string[]]>([
  ['semicolons', ['status 2; envio; erro.'], ['status 2', 'envio', 'erro']],
  ['commas', ['status 2, envio, erro'], ['status 2', 'envio', 'erro']],
  ['bars', ['envio | erro'], ['envio', 'erro']],
  ['slashes with blanks', ['envio / erro'], ['envio', 'erro']],
  ['a slash inside a word', ['pré/pós'], ['pré/pós']],
  ['a comma inside a semicolon list', ['erro 2, grave; envio'], ['erro 2, grave', 'envio']],
  ['a list', ['- envio', '* erro', '• trâmite'], ['envio', 'erro', 'trâmite']],
  ['semicolons over several lines', ['envio; erro;', 'status  2'], ['envio', 'erro', 'status 2']],
  ['a comma at the end', ['envio; erro,'], ['envio', 'erro']],
  ['one word twice', ['envio; envio'], ['envio']],
  ['N/A', ['N/A'], []],
  ['"Não se aplica"', ['Não se aplica.'], []],
  ["an author's instruction", ['(Indicar as palavras)'], []],
  ['nothing', [], []],
])('%s', (_what, lines, keywords) => {
  expect(readKeywords(lines)).toEqual(keywords);
});
