// The verbs called as functions; what the shell sees of them is in ../cli.test.ts.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBundleRanker } from '../../../../kb/bundle/create-bundle-ranker.ts';
import { BundleMissingError } from '../../../../kb/bundle/bundle-errors.ts';
import { openBundleFolder, writeBundleFolder } from '../../../../kb/tools/bundle-folder.ts';
import { OutFolderTakenError } from '../../../../kb/tools/check-out-folder.ts';
import { buildCommand } from '../../../../kb/tools/commands/build-command.ts';
import { VersionTooLowError } from '../../../../kb/tools/next-version.ts';
import { NoArticleError } from '../../../../kb/tools/no-article-error.ts';
import { suggestCommand } from '../../../../kb/tools/commands/suggest-command.ts';
import { TicketUnreadableError } from '../../../../kb/tools/ticket-unreadable-error.ts';
import { UsageError } from '../../../../kb/tools/usage-error.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/articles');
let folder: string;
let bundle: string;

async function printed(run: () => Promise<void>): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await run();
  const lines = log.mock.calls.flat();
  log.mockRestore();
  return lines.join('\n');
}

async function suggest(ticket: string | Uint8Array, ...args: string[]): Promise<string> {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([ticket]) as typeof process.stdin);
  return printed(() => suggestCommand(['--bundle', bundle, ...args]));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balcao-'));
  bundle = join(folder, 'bundle');
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await buildCommand([join(FIXTURES, 'good'), join(FIXTURES, 'bad'), '--out', bundle]);
  log.mockRestore();
  // Some of them cannot be read.
  process.exitCode = undefined;
}, 60_000);
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rm(folder, { recursive: true }));

describe('build', () => {
  it('gives the figures in words and as JSON', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '0');
    const out = join(folder, 'pages');
    const words = await printed(() => buildCommand([join(FIXTURES, 'pages'), '--out', out]));
    expect(words).toMatch(
      /^4 files read: \d+ articles \(0 scripts, 3 FAQ entries, \d+ guide pages\), 0 superseded\.$/m,
    );
    expect(words).toContain('skipped  index.rst: no text of its own');
    const json = await printed(() => buildCommand([join(FIXTURES, 'pages'), '--out', out, '--json']));
    expect(JSON.parse(json)).toMatchObject({ files: 4, scripts: 0, faq: 3, superseded: 0, failed: [] });
    expect(process.exitCode).toBeUndefined();
    expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).createdAt).toBe(
      '1970-01-01T00:00:00.000Z',
    );
  });

  it('counts one of a thing as one', async () => {
    const out = join(folder, 'one-page');
    const words = await printed(() => buildCommand([join(FIXTURES, 'bad/Fine.rst'), '--out', out]));
    expect(words).toMatch(
      /^1 file read: 1 article \(0 scripts, 0 FAQ entries, 1 guide page\), 0 superseded\.$/m,
    );
    expect(words).toMatch(/^0 scripts have no written reply/m);
  });

  it('says of a folder without one article what was wrong with each file', async () => {
    const bad = ['Empty.rst', 'Picture.rst'].map((name) => join(FIXTURES, 'bad', name));
    const building = buildCommand([...bad, '--out', join(folder, 'nothing')]);
    await expect(building).rejects.toThrow(NoArticleError);
    await expect(building).rejects.toThrow(
      /nothing was written\. Picture\.rst: .*UTF-8.* Empty\.rst: .*empty/,
    );
  });

  it('does not say of hundreds of files what was wrong with each', async () => {
    const empty = await mkdtemp(join(folder, 'empty-pages-'));
    for (const name of 'abcdefg') await writeFile(join(empty, `${name}.md`), '');
    await expect(buildCommand([empty, '--out', join(folder, 'nothing')])).rejects.toThrow(
      /a\.md: .* e\.md: [^:]* And 2 more\.$/,
    );
  });

  it('names every format it reads when a folder has none', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    await expect(buildCommand([empty, '--out', join(folder, 'nothing')])).rejects.toThrow(
      'There is no file there that kb reads: .rst, .md, .html, .htm, .docx, .odt.',
    );
  });

  it.each([
    [['--out', 'x']],
    [['a']],
    [['a', '--out', 'x', '--version', '0']],
    [['a', '--out', 'x', '--wiki-url', 'naourl']],
  ])('%j is a wrong use', async (args) => {
    await expect(buildCommand(args)).rejects.toThrow(UsageError);
  });
});

describe('build of sources with data beside the articles', () => {
  const DATA = {
    'products.json': {
      products: [{ name: 'Correio', aliases: ['e-mail'] }, { name: 'Fax' }],
    },
    'synonyms.json': { synonyms: [['Caixa', 'Escaninho']] },
  };

  async function sourcesWith(files: Readonly<Record<string, unknown>>): Promise<string> {
    const source = await mkdtemp(join(folder, 'source-'));
    await cp(join(FIXTURES, 'good'), source, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(source, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return source;
  }

  it('carries products and synonyms into the bundle, and the search knows them', async () => {
    const out = join(folder, 'with-data');
    await printed(async () => buildCommand([await sourcesWith(DATA), '--out', out]));
    const made = await openBundleFolder(out);
    expect(made.products).toEqual(
      expect.arrayContaining([{ name: 'Correio', aliases: ['e-mail'] }, { name: 'Fax' }]),
    );
    expect(made.synonyms).toEqual([['caixa', 'escaninho']]);
    const { suggestions } = createBundleRanker(made).searchText('escaninho');
    expect(suggestions.map(({ id }) => id)).toContain('correio/caixa-cheia');
  });

  it('writes the bundle without an entry that is wrong, says so and ends with 1', async () => {
    const source = await sourcesWith({ ...DATA, 'products.json': { products: [{ name: 'Fax' }, {}] } });
    const out = join(folder, 'wrong-data');
    const said = await printed(() => buildCommand([source, '--out', out]));
    expect(process.exitCode).toBe(1);
    expect(said).toContain('not read products.json: "products[1].name" should be a text.');
    expect(said).toContain(`Bundle written to ${out}, version 1, without what could not be read.`);
    expect((await openBundleFolder(out)).products).toContainEqual({ name: 'Fax' });
  });
});

describe('the folder that a bundle is written to', () => {
  const build = (out: string): Promise<string> =>
    printed(() => buildCommand([join(FIXTURES, 'good'), '--out', out]));

  it('may be new, or hold an older bundle, which is replaced', async () => {
    const out = join(folder, 'new/of/its/own');
    await build(out);
    const { manifest } = await openBundleFolder(out);
    await printed(() => buildCommand([join(FIXTURES, 'good'), '--out', out, '--version', '2']));
    expect((await openBundleFolder(out)).manifest.version).toBe(manifest.version + 1);
  });

  it('has its version counted up when the content changed, and keeps its bytes when it did not', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '0');
    const out = join(folder, 'counted');
    await printed(() => buildCommand([join(FIXTURES, 'bad/Fine.rst'), '--out', out, '--version', '4']));
    expect(await build(out)).toContain(`Bundle written to ${out}, version 5.`);
    const bytes = await readFile(join(out, 'manifest.json'));
    expect(await build(out)).toContain('version 5.');
    expect(await readFile(join(out, 'manifest.json'))).toEqual(bytes);
  });

  it.each(['3', '4'])(
    'is not written to with version %s of other content where it has 4',
    async (version) => {
      const out = join(folder, 'ahead');
      await printed(() => buildCommand([join(FIXTURES, 'bad/Fine.rst'), '--out', out, '--version', '4']));
      const building = buildCommand([join(FIXTURES, 'good'), '--out', out, '--version', version]);
      await expect(building).rejects.toThrow(VersionTooLowError);
      await expect(building).rejects.toThrow(/the folder holds version 4.*Give 5 or more/);
      expect((await openBundleFolder(out)).articles).toHaveLength(1);
    },
  );

  it.each([
    ['notes.txt', 'x'],
    ['manifest.json', '{"manifest_version":3,"name":"another program"}'],
    ['manifest.json', 'no JSON'],
  ])('may not hold a %s of somebody else’s (%s): nothing is written', async (name, content) => {
    const out = await mkdtemp(join(folder, 'taken-'));
    await writeFile(join(out, name), content);
    const building = build(out);
    await expect(building).rejects.toThrow(OutFolderTakenError);
    await expect(building).rejects.toThrow(
      `The folder "${out}" holds ${name}, which is not part of a bundle`,
    );
    expect(await readdir(out)).toEqual([name]);
    expect(await readFile(join(out, name), 'utf8')).toBe(content);
  });
});

it('a bundle is written to a folder, never in the place of a file', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, 'x');
  await expect(buildCommand([join(FIXTURES, 'good'), '--out', file])).rejects.toThrow(`"${file}" is a file`);
});

describe('suggest', () => {
  it('lists what it found, why, and where', async () => {
    expect(await suggest('a caixa está cheia de mensagens', '--limit', '1')).toMatch(
      /^1\. Caixa de mensagens cheia no SEI\n {3}high, \d+\.\d\d; why: .*cheia.*\n {3}Correio\/Caixa_cheia\.rst$/,
    );
  });

  it('says when nothing fits well, and when nothing fits at all', async () => {
    expect(await suggest('a limpeza do tapete da entrada e a pessoa da portaria')).toMatch(
      /^No article answers this with confidence\. The nearest:\n1\. /,
    );
    expect(await suggest('zzz')).toBe('No article shares a word with this ticket.');
    expect(JSON.parse(await suggest('zzz', '--json'))).toEqual({ abstained: true, suggestions: [] });
  });

  it('refuses a ticket that is not in UTF-8: its accents would be lost', async () => {
    await expect(suggest(Buffer.from('a caixa está cheia', 'latin1'))).rejects.toThrow(TicketUnreadableError);
  });

  it('gives as JSON what it lists', async () => {
    const { suggestions } = JSON.parse(await suggest('caixa cheia', '--json')) as {
      suggestions: { id: string }[];
    };
    expect(suggestions[0]?.id).toBe('correio/caixa-cheia');
  });
});

describe('a bundle in a folder', () => {
  it('is missed where there is none', async () => {
    await expect(openBundleFolder(join(folder, 'nada'))).rejects.toThrow(BundleMissingError);
  });

  it('is not a bundle until its last file is written', async () => {
    const half = join(folder, 'half');
    const blocked = new Map<string, Uint8Array>([
      ['manifest.json', new Uint8Array()],
      ['no/such/folder.json', new Uint8Array()],
    ]);
    await expect(writeBundleFolder(half, blocked)).rejects.toThrow(/ENOENT/);
    await expect(openBundleFolder(half)).rejects.toThrow(BundleMissingError);
  });
});

describe('the command line in this process', () => {
  async function run(...args: string[]): Promise<{ exitCode: unknown; said: string }> {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal(
      'process',
      Object.assign(Object.create(process), { argv: ['node', 'cli.ts', ...args], exitCode: 0 }),
    );
    vi.resetModules();
    try {
      await import('../../../../kb/tools/cli.ts');
      await vi.waitFor(() => expect(error).toHaveBeenCalled());
      return { exitCode: process.exitCode, said: error.mock.calls.flat().join('\n') };
    } finally {
      vi.unstubAllGlobals();
    }
  }

  it('ends a wrong use with 2 and the usage', async () => {
    const { exitCode, said } = await run('fly');
    expect(exitCode).toBe(2);
    expect(said).toMatch(/^kb: There is no verb "fly"\.\nkb build /);
    expect((await run()).said).toContain('Which verb?');
  });

  it('ends a failure with 1 and one line', async () => {
    const missing = join(folder, 'nada');
    expect(await run('suggest', '--bundle', missing)).toEqual({
      exitCode: 1,
      said: expect.stringMatching(/^kb: The bundle has no manifest\.json\..*$/),
    });
  });
});
