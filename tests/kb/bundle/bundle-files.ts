// Bundles for tests: a good one, and ways to change it that keep its sums right.

import { createBundleRanker } from '../../../kb/bundle/create-bundle-ranker.ts';
import { openBundle, toSha256 } from '../../../kb/bundle/open-bundle.ts';
import { writeBundle, type BundleContent } from '../../../kb/bundle/write-bundle.ts';
import { articleOf } from '../article-of.ts';

export type BundleFiles = Map<string, Uint8Array<ArrayBuffer>>;

export const ARTICLES = [
  articleOf({
    id: 'envio',
    title: 'Envio parado',
    date: '2026-03-02',
    version: 2,
    level: [{ level: 'N1', condition: 'caso remetente' }, { level: 'N2' }],
    audience: ['business', 'technical'],
    situation: 'O envio parou.',
    replies: [
      {
        title: 'Remetente',
        when: 'Remetente',
        blocks: [
          {
            type: 'paragraph',
            children: [
              { type: 'slot', slot: { kind: 'salutation' } },
              { type: 'text', text: ' Ana' },
              { type: 'break' },
              { type: 'strong', children: [{ type: 'slot', slot: { kind: 'free', label: 'NRE' } }] },
              { type: 'link', href: 'mailto:a@b.test', children: [{ type: 'code', text: 'x' }] },
              { type: 'image', src: 'x.png', alt: 'tela' },
            ],
          },
          { type: 'heading', level: 3, children: [] },
          { type: 'list', ordered: true, start: 2, items: [[{ type: 'code', text: 'ls' }]] },
          { type: 'quote', blocks: [{ type: 'note', blocks: [] }] },
          { type: 'table', header: [[]], rows: [[[{ type: 'code', text: '1' }]]] },
        ],
      },
    ],
    keywords: ['envio', 'status 2'],
    source: { path: 'faq.rst', heading: 'Envio parado', line: 12 },
  }),
  articleOf({
    id: 'velho',
    title: 'Envio',
    state: { kind: 'superseded', by: articleOf({ id: 'envio' }).id },
  }),
  articleOf({ id: 'rascunho', product: 'SEI', state: { kind: 'draft' }, kind: 'faq' }),
];

export const CONTENT: BundleContent = {
  id: 'kb-de-teste',
  version: 7,
  createdAt: new Date('2026-03-02T12:00:00Z'),
  language: 'pt-BR',
  articles: ARTICLES,
  index: createBundleRanker({ articles: ARTICLES, indexFile: undefined }).exportIndex(),
};

export const writeGood = (): Promise<BundleFiles> => writeBundle(CONTENT);

export const open = (files: BundleFiles) => openBundle((name) => Promise.resolve(files.get(name)));

export const toBytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** Writes `bytes` as the named file and puts its true length and sum into the manifest, as a publisher would. */
export async function withFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<BundleFiles> {
  const files = await writeGood();
  const manifest = parse(files, 'manifest.json') as { files: { name: string }[] };
  const sha256 = await toSha256(bytes);
  manifest.files = manifest.files.map((file) =>
    file.name === name ? { ...file, bytes: bytes.byteLength, sha256 } : file,
  );
  return new Map([...files, [name, bytes], ['manifest.json', toBytes(manifest)]]);
}

export const parse = (files: BundleFiles, name: string): unknown =>
  JSON.parse(new TextDecoder().decode(files.get(name)));
