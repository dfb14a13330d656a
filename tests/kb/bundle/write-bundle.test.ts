import { expect, it } from 'vitest';
import { createBundleRanker } from '../../../kb/bundle/create-bundle-ranker.ts';
import type { Product } from '../../../kb/product.ts';
import { writeBundle } from '../../../kb/bundle/write-bundle.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { loadSearchIndex, toFingerprint } from '../../../kb/search/search-index.ts';
import { TRADE_SYNONYMS } from '../../../kb/search/synonyms.ts';
import { ARTICLES, CONTENT, open, parse, writeGood } from './bundle-files.ts';

it('opens as what was written', async () => {
  const bundle = await open(await writeGood());
  expect(bundle.articles).toEqual(ARTICLES);
  expect(bundle.products).toEqual([{ name: 'Geral' }, { name: 'SEI' }]);
  expect(bundle.indexFile).toEqual(CONTENT.index);
  expect(bundle.manifest).toMatchObject({
    format: 1,
    id: 'kb-de-teste',
    version: 7,
    createdAt: '2026-03-02T12:00:00.000Z',
    language: 'pt-BR',
  });
});

it('the index that comes with it is that of the articles as they are read back', async () => {
  const { articles, indexFile } = await open(await writeGood());
  const published = articles.filter(({ state }) => state.kind === 'published');
  expect(loadSearchIndex(indexFile, toFingerprint(portuguese, TRADE_SYNONYMS), published)).toBeDefined();
});

it('carries what is known of products, their other names and the synonyms', async () => {
  const products: Product[] = [
    {
      name: 'SEI',
      aliases: ['sistema', 'processo eletrônico'],
      facts: {
        whatItIs: 'Um sistema.',
        purpose: 'Tramitar.',
        availableTo: ['União'],
        supportKinds: [],
        links: [{ type: 'link', href: 'https://example.org', children: [{ type: 'text', text: 'Manual' }] }],
      },
    },
  ];
  const synonyms = [['envio', 'remessa']];
  const files = await writeBundle({ ...CONTENT, products, synonyms });
  const bundle = await open(files);
  expect(bundle.products).toEqual([{ name: 'Geral' }, ...products]);
  expect(bundle.synonyms).toEqual(synonyms);
  expect(await open(await writeGood())).not.toHaveProperty('synonyms');
});

it('answers alike from the index that it carries and from one built anew', async () => {
  const { articles, indexFile } = await open(await writeGood());
  const ticket = { subject: 'envio parado no status 2', messages: [] };
  const ranking = createBundleRanker({ articles, indexFile }).rankTicket(ticket);
  expect(ranking.suggestions.map(({ id }) => id)).toEqual(['envio']);
  expect(createBundleRanker({ articles, indexFile: undefined }).rankTicket(ticket)).toEqual(ranking);
});

it('gives the same bytes for the same content, and other sums for another', async () => {
  expect(await writeGood()).toEqual(await writeGood());
  const other = await writeBundle({ ...CONTENT, articles: ARTICLES.slice(0, 1) });
  expect(parse(other, 'manifest.json')).not.toEqual(parse(await writeGood(), 'manifest.json'));
});

it('lists every other file in the manifest, with its length', async () => {
  const files = await writeGood();
  const { files: listed } = parse(files, 'manifest.json') as { files: { name: string; bytes: number }[] };
  expect(listed.map(({ name, bytes }) => [name, bytes])).toEqual(
    [...files].filter(([name]) => name !== 'manifest.json').map(([name, bytes]) => [name, bytes.byteLength]),
  );
});

it('serves synonyms of its own where a knowledge base brings them', () => {
  const ranker = createBundleRanker({
    articles: ARTICLES,
    indexFile: undefined,
    synonyms: [['envio', 'remessa']],
  });
  expect(ranker.searchText('remessa').suggestions.map(({ id }) => id)).toEqual(['envio']);
  expect(
    createBundleRanker({ articles: ARTICLES, indexFile: undefined }).searchText('remessa').suggestions,
  ).toEqual([]);
});
