import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocale, type LocaleName } from './support/stub-i18n.ts';

const ROOT = join(import.meta.dirname, '..');
const LOCALES: readonly LocaleName[] = ['pt_BR', 'en', 'es'];
/** What Chrome's web store accepts. */
const MAX_DESCRIPTION_CHARACTERS = 132;
/** Asked for by the manifest, not by our code. */
const MANIFEST_KEYS = ['extensionName', 'extensionDescription', 'toolbarTitle'];

describe.each(LOCALES.slice(1))('the locale %s', (locale) => {
  it('has the keys of the default locale and no other', async () => {
    expect(Object.keys(await readLocale(locale)).toSorted()).toEqual(
      Object.keys(await readLocale('pt_BR')).toSorted(),
    );
  });

  it('has the same plural forms and the same places for values', async () => {
    expect(await readShapes(locale)).toEqual(await readShapes('pt_BR'));
  });
});

describe.each(LOCALES)('the locale %s', (locale) => {
  it('has no empty message', async () => {
    const messages = Object.entries(await readLocale(locale));
    expect(messages.filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('describes the extension within the store’s limit', async () => {
    const { extensionDescription } = await readLocale(locale);
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION_CHARACTERS);
  });
});

describe('the messages', () => {
  it('are all asked for somewhere', async () => {
    const source = await readSources();
    const unused = Object.keys(await readLocale('pt_BR')).filter(
      (key) => !MANIFEST_KEYS.includes(key) && !source.includes(`'${key.replace('_', '.')}'`),
    );
    expect(unused).toEqual([]);
  });
});

async function readShapes(locale: LocaleName): Promise<Record<string, string[]>> {
  const messages = Object.entries(await readLocale(locale));
  return Object.fromEntries(messages.map(([key, { message }]) => [key, toShape(message)]));
}

/** "falta $1 campo | faltam $1 campos" has two forms, each with the value 1. */
function toShape(message: string): string[] {
  return message.split(' | ').map((form) => [...new Set(form.match(/\$\d/g))].toSorted().join());
}

async function readSources(): Promise<string> {
  const folders = ['components', 'entrypoints', 'utils'];
  const lists = await Promise.all(
    folders.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
  );
  const files = lists.flat().filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
  return texts.join('\n');
}
