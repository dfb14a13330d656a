import { describe, expect, it, test } from 'vitest';
import {
  BundleCorruptError,
  BundleError,
  BundleMissingError,
  BundleTooNewError,
} from '../../../kb/bundle/bundle-errors.ts';
import { openBundle } from '../../../kb/bundle/open-bundle.ts';
import { open, parse, toBytes, withFile, writeGood, type BundleFiles } from './bundle-files.ts';

async function failure(files: BundleFiles): Promise<Error> {
  try {
    await open(files);
  } catch (error) {
    return error as Error;
  }
  throw new Error('The bundle was opened.');
}

type Json = Record<string, unknown>;

async function withArticle(change: (article: Json) => unknown): Promise<BundleFiles> {
  const kb = parse(await writeGood(), 'kb.json') as { articles: Json[] };
  const [first, ...rest] = kb.articles;
  return withFile('kb.json', toBytes({ ...kb, articles: [change({ ...first }), ...rest] }));
}

const withManifest = async (change: (manifest: Json) => unknown): Promise<BundleFiles> => {
  const files = await writeGood();
  return files.set('manifest.json', toBytes(change(parse(files, 'manifest.json') as Json)));
};

describe('a file that is not there', () => {
  test.each(['manifest.json', 'kb.json', 'index.json'])('%s is missed by name', async (name) => {
    const files = await writeGood();
    files.delete(name);
    const error = await failure(files);
    expect(error).toBeInstanceOf(BundleMissingError);
    expect(error.message).toContain(`no ${name}`);
    expect(error.message).toContain('kb build');
  });
});

describe('a file whose bytes are not the listed ones', () => {
  test.each(['kb.json', 'index.json'])('%s truncated is refused by its length', async (name) => {
    const files = await writeGood();
    const bytes = files.get(name);
    files.set(name, bytes!.slice(0, -10));
    const error = await failure(files);
    expect(error).toBeInstanceOf(BundleCorruptError);
    expect(error.message).toBe(
      `${name} of the bundle is damaged: ${bytes!.length} bytes were expected and ${bytes!.length - 10} found. Copy or build the bundle again.`,
    );
  });

  test.each(['kb.json', 'index.json'])('%s with one bit flipped is refused by its sum', async (name) => {
    const files = await writeGood();
    const bytes = files.get(name)!;
    bytes[40] = bytes[40]! ^ 1;
    const error = await failure(files);
    expect(error).toBeInstanceOf(BundleCorruptError);
    expect(error.message).toContain(`${name} of the bundle is damaged: its SHA-256`);
  });

  it('is refused for a wrong length in the manifest too', async () => {
    const files = await withManifest((manifest) => ({
      ...manifest,
      files: (manifest.files as Json[]).map((file) => ({ ...file, bytes: 1 })),
    }));
    expect((await failure(files)).message).toContain('1 bytes were expected');
  });
});

describe('a file that is not what it should be', () => {
  test.each(['manifest.json', 'kb.json', 'index.json'])('%s that is not JSON', async (name) => {
    const files = await withFile(name, toBytes('<html>404</html>'));
    if (name === 'manifest.json') files.set(name, toBytes('<html>404</html>'));
    const error = await failure(files);
    expect(error).toBeInstanceOf(BundleCorruptError);
    expect(error.message).toContain(`${name} of the bundle is damaged: it is not JSON`);
  });

  it('bytes that are not UTF-8', async () => {
    const files = await withFile('kb.json', new Uint8Array([0x22, 0xff, 0xfe, 0x22]));
    expect((await failure(files)).message).toContain('it is not JSON');
  });

  it('another format', async () => {
    const error = await failure(await withManifest((manifest) => ({ ...manifest, format: 2 })));
    expect(error).toBeInstanceOf(BundleTooNewError);
    expect(error.message).toBe(
      'The bundle has format 2, and this version reads format 1. Update the extension.',
    );
  });

  test.each(['kb.json', 'index.json'])('%s that the manifest does not list', async (name) => {
    const files = await withManifest((manifest) => ({
      ...manifest,
      files: (manifest.files as Json[]).filter((file) => file.name !== name),
    }));
    const error = await failure(files);
    expect(error).toBeInstanceOf(BundleCorruptError);
    expect(error.message).toContain(`it does not list ${name}`);
  });

  it('a file that nobody listed is not read', async () => {
    const asked: string[] = [];
    const files = (await writeGood()).set('extra.json', toBytes('{}'));
    await openBundle((name) => {
      asked.push(name);
      return Promise.resolve(files.get(name));
    });
    expect(asked.toSorted()).toEqual(['index.json', 'kb.json', 'manifest.json']);
  });
});

const deepQuote = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [{ type: 'quote', blocks: inner }], []);
const deepStrong = (depth: number): unknown => [
  {
    type: 'paragraph',
    children: Array.from({ length: depth }).reduce<unknown>(
      (inner) => [{ type: 'strong', children: inner }],
      [],
    ),
  },
];
const solution = (blocks: unknown) => (article: Json) => ({
  ...article,
  sections: { ...(article.sections as Json), solution: blocks },
});
const inline = (one: unknown) => solution([{ type: 'paragraph', children: [one] }]);

describe('an article that is not one is named with its field', () => {
  test.each<[string, (article: Json) => unknown, string]>([
    ['no article at all', () => null, '"articles[0]" should be an object'],
    ['without id', ({ id: _id, ...rest }) => rest, '"articles[0].id" should be a text'],
    ['an id that is a number', (article) => ({ ...article, id: 5 }), '"articles[0].id" should be a text'],
    [
      'an empty id',
      (article) => ({ ...article, id: '' }),
      '"articles[0].id" should be a text that is not empty',
    ],
    [
      'the id of a later one',
      (article) => ({ ...article, id: 'rascunho' }),
      '"articles[2].id" should be an id that no other article has',
    ],
    ['without title', ({ title: _title, ...rest }) => rest, '"articles[0].title" should be a text'],
    [
      'an unknown kind',
      (article) => ({ ...article, kind: 'video' }),
      '"articles[0].kind" should be one of script, faq, guide',
    ],
    [
      'an unknown level',
      (article) => ({ ...article, level: [{ level: 'N9' }] }),
      'should be one of N1, N2, N3',
    ],
    [
      'an unknown state',
      (article) => ({ ...article, state: { kind: 'deleted' } }),
      'should be one of draft, published, superseded',
    ],
    [
      'an unknown audience',
      (article) => ({ ...article, audience: ['all'] }),
      'should be one of business, technical',
    ],
    [
      'keywords of numbers',
      (article) => ({ ...article, keywords: [1] }),
      '"articles[0].keywords" should be a text',
    ],
    [
      'a version of text',
      (article) => ({ ...article, version: '2' }),
      '"articles[0].version" should be a number',
    ],
    [
      'no sections',
      (article) => ({ ...article, sections: [] }),
      '"articles[0].sections" should be an object',
    ],
    [
      'replies that are no list',
      (article) => ({ ...article, replies: {} }),
      '"articles[0].replies" should be a list',
    ],
    ['an unknown block', solution([{ type: 'iframe' }]), '"articles[0].solution" should be one of paragraph'],
    [
      'an unknown inline',
      inline({ type: 'html', text: '<b>' }),
      '"articles[0].solution" should be one of text',
    ],
    ['an unknown slot', inline({ type: 'slot', slot: { kind: 'eval' } }), 'should be one of requester.name'],
    ['a free slot without label', inline({ type: 'slot', slot: { kind: 'free' } }), 'should be a text'],
    [
      'a script link',
      inline({ type: 'link', href: 'javascript:alert(1)', children: [] }),
      'should be a link to http, https or mailto',
    ],
    [
      'a data link',
      inline({ type: 'link', href: ' data:text/html,x', children: [] }),
      'should be a link to http, https or mailto',
    ],
    ['blocks nested a thousand deep', solution(deepQuote(1000)), 'should be nested at most 24 deep'],
    ['inlines nested a thousand deep', solution(deepStrong(1000)), 'should be nested at most 24 deep'],
  ])('%s', async (_what, change, message) => {
    const error = await failure(await withArticle(change));
    expect(error).toBeInstanceOf(BundleCorruptError);
    expect(error.message).toContain('kb.json of the bundle is damaged');
    expect(error.message).toContain(message);
  });

  it('a knowledge base without articles never replaces one', async () => {
    const error = await failure(await withFile('kb.json', toBytes({ articles: [], products: [] })));
    expect(error).toBeInstanceOf(BundleError);
    expect(error.message).toContain('"articles" should be at least one');
  });

  it.each([
    ['null', null, '"kb" should be an object'],
    ['a list', [], '"kb" should be an object'],
    ['no products', { articles: [] }, '"articles" should be at least one'],
  ])('%s is no knowledge base', async (_what, kb, message) => {
    expect((await failure(await withFile('kb.json', toBytes(kb)))).message).toContain(message);
  });
});

describe('only what is known comes through', () => {
  it('prototype keys stay behind', async () => {
    const kb = new TextDecoder().decode((await writeGood()).get('kb.json'));
    const poisoned = kb.replaceAll(
      '{"id":',
      '{"__proto__":{"isAdmin":true},"constructor":{"x":1},"evil":1,"id":',
    );
    const bundle = await open(await withFile('kb.json', toBytes(poisoned)));
    expect(bundle).toEqual({ ...(await open(await writeGood())), manifest: bundle.manifest });
    expect(({} as Json).isAdmin).toBeUndefined();
    expect((bundle.articles[0] as unknown as Json).isAdmin).toBeUndefined();
    expect(Object.keys(bundle.articles[0]!)).not.toContain('evil');
  });

  it('synonyms of the knowledge base come with it', async () => {
    const kb = parse(await writeGood(), 'kb.json') as Json;
    const bundle = await open(await withFile('kb.json', toBytes({ ...kb, synonyms: [['a', 'b c']] })));
    expect(bundle.synonyms).toEqual([['a', 'b c']]);
  });

  it('synonyms are taken as the search reads words: without case, accents and blanks to spare', async () => {
    const kb = parse(await writeGood(), 'kb.json') as Json;
    const synonyms = [[' Trâmite', 'ENVIO  de\nprocesso', 'tramite']];
    const bundle = await open(await withFile('kb.json', toBytes({ ...kb, synonyms })));
    expect(bundle.synonyms).toEqual([['tramite', 'envio de processo']]);
  });

  test.each<[string, unknown, string]>([
    [
      'phrases that differ in accents only',
      [['Trâmite', 'tramite ']],
      '"synonyms[0]" should be a list of phrases that differ in more than accents',
    ],
    ['synonyms of numbers', [[1, 2]], '"synonyms[0][0]" should be a text'],
    [
      'an empty phrase',
      [
        ['a', 'b'],
        ['c', ' '],
      ],
      '"synonyms[1][1]" should be a text that is not empty',
    ],
    ['a group of one', [['a']], '"synonyms[0]" should be a list of two phrases or more'],
    ['a group that is a text', ['ab'], '"synonyms[0]" should be a list'],
  ])('%s are no synonyms', async (_what, synonyms, message) => {
    const kb = parse(await writeGood(), 'kb.json') as Json;
    expect((await failure(await withFile('kb.json', toBytes({ ...kb, synonyms })))).message).toContain(
      message,
    );
  });

  test.each<[string, unknown, string]>([
    ['no name', {}, '"products[0].name" should be a text'],
    ['an empty name', { name: '' }, '"products[0].name" should be a text that is not empty'],
    ['aliases that are a text', { name: 'SEI', aliases: 'sei' }, '"products[0].aliases" should be a list'],
    [
      'an empty alias',
      { name: 'SEI', aliases: [''] },
      '"products[0].aliases[0]" should be a text that is not',
    ],
    ['facts that are none', { name: 'SEI', facts: [] }, '"products[0].facts" should be an object'],
  ])('a product with %s is named with its field', async (_what, product, message) => {
    const kb = parse(await writeGood(), 'kb.json') as Json;
    const files = await withFile('kb.json', toBytes({ ...kb, products: [product] }));
    expect((await failure(files)).message).toContain(message);
  });
});
