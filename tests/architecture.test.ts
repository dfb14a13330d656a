// The walls of the house, as the README draws them: who may import whom, and what every file must look like.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['entrypoints', 'components', 'kb', 'utils'] as const;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js)$/.test(name))
    .map((name) => join(folder, name)),
);

interface Import {
  readonly from: string;
  /** A path in the project, or a package. */
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)(?:\s+|\()'([^']+)'/g)].map(([, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
  }));
}

const imports = files.flatMap(importsOf);
const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const offenders = (isWrong: (one: Import) => boolean): string[] =>
  imports.filter(isWrong).map(({ from, to }) => `${from} imports ${to}`);

describe('who may import whom', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('keeps kb/ pure: no browser, no React, no WXT, nothing outside kb/', () => {
    const allowed = /^(kb\/|flexsearch$|@orama\/stemmers\/)/;
    const isDomain = (path: string) => isIn(path, 'kb') && !isIn(path, 'kb/tools');
    expect(
      offenders(({ from, to }) => isDomain(from) && (!allowed.test(to) || isIn(to, 'kb/tools'))),
    ).toEqual([]);
  });

  it('lets kb/tools/ use Node and kb/ alone', () => {
    const allowed = /^(kb\/|node:|(pandoc-wasm|chokidar)$)/;
    expect(offenders(({ from, to }) => isIn(from, 'kb/tools') && !allowed.test(to))).toEqual([]);
  });

  it('lets utils/ see kb/, and neither components/ nor entrypoints/', () => {
    expect(
      offenders(
        ({ from, to }) =>
          isIn(from, 'utils') && (isIn(to, 'components') || isIn(to, 'entrypoints') || isIn(to, 'kb/tools')),
      ),
    ).toEqual([]);
  });

  it('lets components/ see kb/ and, of utils/, what is types, pure or sanitising', () => {
    const allowed =
      /^utils\/(sanitize\.ts|desks\/(same-)?ticket\.ts|insert\/insert-outcome\.ts|session\/held-ticket\.ts|messaging\.ts)$/;
    expect(
      offenders(
        ({ from, to }) =>
          isIn(from, 'components') &&
          (isIn(to, 'entrypoints') || isIn(to, 'kb/tools') || (isIn(to, 'utils') && !allowed.test(to))),
      ),
    ).toEqual([]);
  });

  it('lets nobody import entrypoints/', () => {
    expect(offenders(({ to }) => isIn(to, 'entrypoints'))).toEqual([]);
  });

  it.each([
    ['flexsearch', /^kb\/search\/candidates\.ts$/],
    ['dompurify', /^utils\/sanitize\.ts$/],
    ['pandoc-wasm', /^kb\/tools\/import\/pandoc-worker\.js$/],
    ['chokidar', /^kb\/tools\/serve\/watch-sources\.ts$/],
    [
      'zustand',
      /^components\/panel\/(panel-store|panel-context|work-cell|create-attempts|create-lookups)\.tsx?$/,
    ],
    ['@webext-core/messaging', /^utils\/messaging\.ts$/],
  ])('gives %s one home', (library, home) => {
    const users = imports
      .filter(({ to }) => to === library || to.startsWith(`${library}/`))
      .map(({ from }) => from);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !home.test(file))).toEqual([]);
  });
});

describe('what a file looks like', () => {
  it.each(files.filter((file) => isIn(file, 'entrypoints')))(
    '%s is wiring only: 60 lines at most',
    (file) => {
      expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    },
  );

  it('has no barrels and no rooms called utils', () => {
    expect(files.filter((file) => /(^|\/)(index|utils|helpers)\.tsx?$/.test(file))).toEqual([]);
  });

  it('reaches browser APIs through wxt/browser, never through `chrome`', () => {
    expect(files.filter((file) => /(?<![\w.'"-])chrome\.\w/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
