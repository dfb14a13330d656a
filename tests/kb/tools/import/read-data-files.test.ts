import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { readDataFiles, type DataFiles } from '../../../../kb/tools/import/read-data-files.ts';

async function read(
  name: 'products.json' | 'synonyms.json',
  content: unknown,
  folders: readonly string[] = [],
): Promise<DataFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'balcao-data-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  await writeFile(file, isText ? content : JSON.stringify(content));
  return readDataFiles([{ file, path: name }], new Set(folders));
}

const FACTS = { whatItIs: 'Uma loja de tinta.', purpose: 'Vender tinta.' };

describe('products.json', () => {
  it('gives names, other names and facts; what is not said of a product is empty', async () => {
    const links = [{ text: 'Manual', url: 'https://example.org/manual' }];
    const products = [
      { name: 'Tinta', aliases: ['tinteiro'], facts: { ...FACTS, availableTo: ['Municípios'], links } },
      { name: 'Papel' },
    ];
    expect(await read('products.json', { products })).toEqual({
      products: [
        {
          name: 'Tinta',
          aliases: ['tinteiro'],
          facts: {
            ...FACTS,
            availableTo: ['Municípios'],
            supportKinds: [],
            links: [
              {
                type: 'link',
                href: 'https://example.org/manual',
                children: [{ type: 'text', text: 'Manual' }],
              },
            ],
          },
        },
        { name: 'Papel' },
      ],
      synonyms: undefined,
      failed: [],
      doubtful: [],
    });
  });

  test.each<[string, unknown, string]>([
    ['no object', [], '"the file" should be an object.'],
    ['no list', {}, '"products" should be a list.'],
    ['no JSON', '{"products": [\n{"name": "a",}\n]}', 'It is not JSON: '],
    ['an entry that is a text', { products: ['Tinta'] }, '"products[0]" should be an object.'],
    ['no name', { products: [{ name: ' ' }] }, '"products[0].name" should be a text that is not empty.'],
    [
      'a slip in a key',
      { products: [{ name: 'Tinta', alias: [] }] },
      '"products[0].alias" should be called "aliases".',
    ],
    [
      'an alias that is a number',
      { products: [{ name: 'Tinta', aliases: ['t', 1] }] },
      '"products[0].aliases[1]" should be a text.',
    ],
    [
      'a key that nobody knows',
      { products: [{ name: 'Tinta', colour: 'azul' }] },
      '"products[0].colour" should be left out, or be one of name, aliases, facts.',
    ],
    [
      'a name in another language',
      { products: [{ nome: 'Tinta' }] },
      '"products[0].nome" should be called "name".',
    ],
    [
      'a fact that is empty',
      { products: [{ name: 'Tinta', facts: { whatItIs: ' ' } }] },
      '"products[0].facts.whatItIs" should be a text that is not empty.',
    ],
    [
      'a link that would run',
      { products: [{ name: 'T', facts: { ...FACTS, links: [{ text: 'x', url: 'javascript:x' }] } }] },
      '"products[0].facts.links[0].url" should be a link to http, https or mailto.',
    ],
  ])('%s is named with its place', async (_what, content, reason) => {
    const { products, failed } = await read('products.json', content);
    expect(products).toEqual([]);
    expect(failed).toMatchObject([{ path: 'products.json', reason: expect.stringContaining(reason) }]);
  });

  it('needs nothing but a name, and no fact for the sake of another', async () => {
    const { products, failed } = await read('products.json', {
      products: [{ name: 'Tinta', facts: { availableTo: ['Municípios'] } }],
    });
    expect(failed).toEqual([]);
    expect(products[0]?.facts).toEqual({
      whatItIs: '',
      purpose: '',
      availableTo: ['Municípios'],
      supportKinds: [],
      links: [],
    });
  });

  it('names every mistake of an entry, on the line of the entry', async () => {
    const entry = '{ "nome": "Papel", "aliases": [1, "p", 2], "facts": { "purpose": 3, "links": [{}] } }';
    const { failed } = await read('products.json', `{ "products": [\n{ "name": "[" },\n\n  ${entry}\n] }`);
    expect(failed.map(({ line, reason }) => [line, reason])).toEqual([
      [4, '"products[1].nome" should be called "name".'],
      [4, '"products[1].aliases[0]" should be a text.'],
      [4, '"products[1].aliases[2]" should be a text.'],
      [4, '"products[1].facts.purpose" should be a text.'],
      [4, '"products[1].facts.links[0].text" should be a text.'],
      [4, '"products[1].facts.links[0].url" should be a text.'],
    ]);
  });

  it('doubts an alias of two products, and a name that is almost a folder’s', async () => {
    const products = [
      { name: 'Tinta', aliases: ['Cor', 'papel'] },
      { name: 'Papel', aliases: ['cór'] },
      { name: 'Impresora' },
      { name: 'Tesoura' },
    ];
    const found = await read('products.json', { products }, ['Tinta', 'Impressora']);
    expect(found.products).toHaveLength(4);
    expect(found.doubtful.map(({ reason }) => reason)).toEqual([
      '"papel" stands for "Papel" and for "Tinta": a ticket with it names both.',
      '"cór" stands for "Tinta" and for "Papel": a ticket with it names both.',
      'No folder is called "Impresora", so this is about nothing. Is it "Impressora"?',
    ]);
  });

  it('is not read in another encoding', async () => {
    const latin1 = Buffer.from('{"products": [{"name": "Impressão"}]}', 'latin1');
    const { products, failed } = await read('products.json', latin1);
    expect(products).toEqual([]);
    expect(failed).toEqual([{ path: 'products.json', reason: expect.stringContaining('not text in UTF-8') }]);
  });

  it('names the line of a comma too many', async () => {
    const { failed } = await read('products.json', '{"products": [\n{"name": "a",}\n]}');
    expect(failed[0]?.reason).toMatch(/\(line 2\)\.$/);
  });

  it('loses nothing for one entry that is wrong, and doubts a product that is there twice', async () => {
    const products = [{ name: 'Tinta' }, { name: 1 }, { name: 'Papel' }, { name: 'Tinta', aliases: ['t'] }];
    const found = await read('products.json', { products });
    expect(found.products.map(({ name }) => name)).toEqual(['Tinta', 'Papel', 'Tinta']);
    expect(found.failed.map(({ reason }) => reason)).toEqual(['"products[1].name" should be a text.']);
    expect(found.doubtful.map(({ reason }) => reason)).toEqual([
      '"Tinta" is there more than once: the last one counts.',
    ]);
  });

  it('may begin with a byte order mark', async () => {
    expect((await read('products.json', '\ufeff{"products":[]}')).failed).toEqual([]);
  });
});

describe('synonyms.json', () => {
  it('gives groups of folded phrases, each phrase once', async () => {
    const synonyms = [['Número do  Processo', 'NUP', 'nup']];
    expect(await read('synonyms.json', { synonyms })).toEqual({
      products: [],
      synonyms: [['numero do processo', 'nup']],
      failed: [],
      doubtful: [],
    });
  });

  test.each<[string, unknown, string]>([
    ['a group that is a text', 'nup', '"synonyms[0]" should be a list.'],
    ['a group of one', ['nup'], '"synonyms[0]" should be a list of two phrases or more.'],
    ['an empty phrase', ['nup', ''], '"synonyms[0][1]" should be a text that is not empty.'],
    ['a group of one in two spellings', ['Ofício', 'oficio'], '"synonyms[0]" should be a list of phrases'],
  ])('%s is named with its place, and the others count', async (_what, group, reason) => {
    const { synonyms, failed } = await read('synonyms.json', { synonyms: [group, ['a', 'b']] });
    expect(synonyms).toEqual([['a', 'b']]);
    expect(failed).toMatchObject([{ path: 'synonyms.json', reason: expect.stringContaining(reason) }]);
  });

  it('doubts a phrase of two groups, which counts in both', async () => {
    const { synonyms, doubtful } = await read(
      'synonyms.json',
      '{ "synonyms": [\n["cor", "tinta"],\n["Tinta", "tom"] ] }',
    );
    expect(synonyms).toHaveLength(2);
    expect(doubtful).toEqual([
      {
        path: 'synonyms.json',
        line: 3,
        reason: expect.stringContaining('"tinta" is also in the group on line 2'),
      },
    ]);
  });

  it('without a group leaves the trade’s own synonyms in force', async () => {
    expect((await read('synonyms.json', { synonyms: [] })).synonyms).toBeUndefined();
  });
});
