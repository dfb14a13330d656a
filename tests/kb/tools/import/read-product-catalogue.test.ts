import { expect, it } from 'vitest';
import { readPandoc } from '../../../../kb/tools/import/pandoc.ts';
import { toRichText } from '../../../../kb/tools/import/pandoc-to-rich-text.ts';
import { readProductCatalogue } from '../../../../kb/tools/import/read-product-catalogue.ts';

const GUIDE = `
Produtos
++++++++

Carteiro
 * O que é? Um serviço de entrega de avisos.
 * Para que serve? Avisar as pessoas certas.
 * Disponível para: Municípios; Estados.
 * Tipos de suporte na Central: Pedir acesso; Contar um erro.
 * Para saber mais: \`Página do Carteiro <https://carteiro.test/>\`__

Agenda
 * O que é? Um calendário.
 * Para que serve? Marcar reuniões.

Regras
 * Não correr.
 * Não gritar.
`;

it('reads what a guide answers about each product, and takes no other list for one', async () => {
  const products = readProductCatalogue(toRichText(await readPandoc(GUIDE, 'rst')));
  expect(products).toEqual([
    {
      name: 'Carteiro',
      facts: {
        whatItIs: 'Um serviço de entrega de avisos.',
        purpose: 'Avisar as pessoas certas.',
        availableTo: ['Municípios', 'Estados'],
        supportKinds: ['Pedir acesso', 'Contar um erro'],
        links: [
          {
            type: 'link',
            href: 'https://carteiro.test/',
            children: [{ type: 'text', text: 'Página do Carteiro' }],
          },
        ],
      },
    },
    {
      name: 'Agenda',
      facts: {
        whatItIs: 'Um calendário.',
        purpose: 'Marcar reuniões.',
        availableTo: [],
        supportKinds: [],
        links: [],
      },
    },
  ]);
});
