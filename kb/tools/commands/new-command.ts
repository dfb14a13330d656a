// kb new: an article to be written, in the right place and in the right shape.

import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readTitle } from '../import/read-title.ts';
import { toLanguage } from '../language.ts';
import { ArticleExistsError } from '../new/article-exists-error.ts';
import { findProductFolder } from '../new/find-product-folder.ts';
import { toFileName } from '../new/to-file-name.ts';
import { toHeading, toScaffold } from '../new/to-scaffold.ts';
import { readArguments } from '../read-arguments.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  in: { type: 'string' },
  lang: { type: 'string', default: 'pt-BR' },
} as const;

const OWN_FOLDER = resolve(import.meta.dirname, '../../..');

/** @throws UsageError, ArticleExistsError */
export async function newCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [product, heading, ...more] = positionals;
  if (!product || !heading || more.length > 0) {
    throw new UsageError('Which product, and which title? Give two names, each in quotation marks.');
  }
  const language = toLanguage(values.lang);
  // A title pasted with an old date and version gets today's.
  const { title } = readTitle(heading.replace(/\s+/g, ' '));
  const file = `${toFileName(title)}.rst`;
  // npm runs the tool in the tool's own folder, and says here where it was called.
  const root = values.in ?? process.env.INIT_CWD ?? '.';
  if ((await realpath(root).catch(() => root)) === OWN_FOLDER) {
    throw new UsageError("This is Balcão's own folder, not one of articles: give --in the folder of yours.");
  }
  const { name, indexTitle } = await findProductFolder(root, product);

  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  if (indexTitle !== undefined) await writeNew(join(folder, 'index.rst'), `${toHeading(indexTitle, '=')}\n`);
  const path = join(folder, file);
  await writeNew(path, toScaffold({ title, today: new Date(), language }));
  console.log(`${path} is ready to be written; kb lint ${root} says what it still needs.`);
}

/** @throws ArticleExistsError */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new ArticleExistsError(
      `${path} is there already: write in it, or give the new article another title.`,
    );
  }
}
