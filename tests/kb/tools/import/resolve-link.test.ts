import { expect, it, test } from 'vitest';
import { createLinkResolver } from '../../../../kb/tools/import/resolve-link.ts';

const WIKI = 'https://wiki.test/pt-br/latest';

test.each([
  ['../Outra/Pagina.html#parte', 'https://wiki.test/pt-br/latest/Outra/Pagina.html#parte'],
  ['Vizinha.rst', 'https://wiki.test/pt-br/latest/Produto/Vizinha.html'],
  ['#aqui', 'https://wiki.test/pt-br/latest/Produto/Minha%20pagina.html#aqui'],
  ['https://outro.test/x', 'https://outro.test/x'],
  ['mailto:a@b.test', 'mailto:a@b.test'],
  ['mailto:coluna=@valor', undefined],
  ['mailto:', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('%j resolves to %j', (href, address) => {
  expect(createLinkResolver('Produto/Minha pagina.rst', WIKI)(href)).toBe(address);
});

it('keeps no relative link where the wiki has no public address', () => {
  expect(createLinkResolver('Produto/Pagina.rst', undefined)('Outra.html')).toBeUndefined();
});
