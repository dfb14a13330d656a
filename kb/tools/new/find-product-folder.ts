// Which folder a product's articles are in: the one that is there, however the name was typed, or a new one.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../search/fold.ts';
import { productOf } from '../import/product-of.ts';
import { readDataFiles } from '../import/read-data-files.ts';
import { UsageError } from '../usage-error.ts';
import { toFileName } from './to-file-name.ts';

export interface ProductFolder {
  /** Of the folder, without the way to it. */
  readonly name: string;
  /** The index page that a new folder needs because its name cannot say how the product is written. */
  readonly indexTitle?: string;
}

/**
 * A product is known by its folder, by the title of the folder's index page, and by the names and aliases in
 * `products.json`. Case, accents and what stands between the words do not count.
 * @param root the folder of all products
 * @throws UsageError for a root that is no folder, and for a name that the importer takes for no product's
 */
export async function findProductFolder(root: string, product: string): Promise<ProductFolder> {
  const { files, folders } = await list(root);
  const typed = product.replace(/\s+/g, ' ').trim();
  const written = files.includes('products.json') ? await findKnownName(root, typed) : typed;
  const name = toFileName(written);
  if (toLetters(productOf(`${name}/a.rst`)) !== toLetters(name)) {
    throw new UsageError(`"${typed}" names a folder that sorts pages, not a product.`);
  }
  for (const folder of folders) {
    const names = [folder, await readIndexTitle(join(root, folder))].map(toLetters);
    if (names.includes(toLetters(written))) return { name: folder };
  }
  return { name, ...(productOf(`${name}/a.rst`) !== written && { indexTitle: written }) };
}

async function list(root: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => {
    throw new UsageError(`There is no folder "${root}" to put the article in: create it, or correct --in.`);
  });
  const namesOf = (isFolder: boolean): string[] =>
    entries.flatMap((entry) => (entry.isDirectory() === isFolder ? [entry.name] : [])).toSorted();
  return { files: namesOf(false), folders: namesOf(true) };
}

async function findKnownName(root: string, typed: string): Promise<string> {
  const { products } = await readDataFiles([{ file: join(root, 'products.json'), path: 'products.json' }]);
  const isMeant = (name: string): boolean => toLetters(name) === toLetters(typed);
  return products.find(({ name, aliases = [] }) => [name, ...aliases].some(isMeant))?.name ?? typed;
}

/** @returns its first line, which is the title of an index page; '' where there is none */
async function readIndexTitle(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'index.rst'), 'utf8').catch(() => '');
  return text.trimStart().split('\n', 1).join('');
}

const toLetters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
