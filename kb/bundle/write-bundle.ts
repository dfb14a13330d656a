// Articles to the files of a bundle. Pure: the caller decides where the bytes go.

import type { Article } from '../article.ts';
import type { Product } from '../product.ts';
import type { SearchIndexFile } from '../search/search-index.ts';
import type { Synonyms } from '../search/synonyms.ts';
import { BUNDLE_FORMAT, type BundleFile, type KnowledgeBaseFile, type Manifest } from './knowledge-base.ts';
import { toSha256 } from './open-bundle.ts';

export interface BundleContent {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly language: string;
  readonly articles: readonly Article[];
  /** What is known of products; those known by their articles only are added. */
  readonly products?: readonly Product[];
  /** Absent: the trade's own. */
  readonly synonyms?: Synonyms | undefined;
  readonly index: SearchIndexFile;
}

const MIN_EXTENSION = '0.1.0';

/** @returns bytes by file name; the same content gives the same bytes */
export async function writeBundle(content: BundleContent): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const { articles, products = [], synonyms, index, id, version, createdAt, language } = content;
  const kb: KnowledgeBaseFile = {
    articles,
    products: listProducts(products, articles),
    ...(synonyms && { synonyms }),
  };
  const payload = new Map([
    ['kb.json', toBytes(kb)],
    ['index.json', toBytes(index)],
  ]);
  const files: BundleFile[] = [];
  for (const [name, bytes] of payload)
    files.push({ name, bytes: bytes.byteLength, sha256: await toSha256(bytes) });
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    id,
    version,
    createdAt: createdAt.toISOString(),
    minExtension: MIN_EXTENSION,
    language,
    files,
  };
  return new Map([['manifest.json', toBytes(manifest)], ...payload]);
}

function listProducts(described: readonly Product[], articles: readonly Article[]): Product[] {
  const products = new Map<string, Product>(articles.map(({ product: name }) => [name, { name }]));
  for (const product of described) products.set(product.name, product);
  return [...products.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
