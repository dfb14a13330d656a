// The verbs called as functions; what the shell sees of them is in ../cli.test.ts.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { BundleMissingError } from '../../../../kb/bundle/bundle-errors.ts';
import { openBundleFolder, writeBundleFolder } from '../../../../kb/tools/bundle-folder.ts';
import { buildCommand } from '../../../../kb/tools/commands/build-command.ts';
import { NoArticleError } from '../../../../kb/tools/no-article-error.ts';
import { evalCommand } from '../../../../kb/tools/commands/eval-command.ts';
import { suggestCommand } from '../../../../kb/tools/commands/suggest-command.ts';
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

async function suggest(ticket: string, ...args: string[]): Promise<string> {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([ticket]) as typeof process.stdin);
  return printed(() => suggestCommand(['--bundle', bundle, ...args]));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balcao-'));
  bundle = join(folder, 'bundle');
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await buildCommand([join(FIXTURES, 'good'), join(FIXTURES, 'bad'), '--out', bundle]);
  log.mockRestore();
}, 60_000);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rm(folder, { recursive: true }));

describe('build', () => {
  it('gives the figures in words and as JSON', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '0');
    const out = join(folder, 'pages');
    const words = await printed(() => buildCommand([join(FIXTURES, 'pages'), '--out', out]));
    expect(words).toContain(
      '4 files read: 8 articles (0 scripts, 3 FAQ entries, 5 guide pages), 0 superseded.',
    );
    expect(words).toContain('skipped  index.rst: no text of its own');
    const json = await printed(() => buildCommand([join(FIXTURES, 'pages'), '--out', out, '--json']));
    expect(JSON.parse(json)).toMatchObject({ files: 4, articles: 8, faq: 3, guides: 5, failed: [] });
    expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).createdAt).toBe(
      '1970-01-01T00:00:00.000Z',
    );
  });

  it('says of a folder without one article what was wrong with each file', async () => {
    const bad = ['Empty.rst', 'Picture.rst'].map((name) => join(FIXTURES, 'bad', name));
    const building = buildCommand([...bad, '--out', join(folder, 'nothing')]);
    await expect(building).rejects.toThrow(NoArticleError);
    await expect(building).rejects.toThrow(
      /nothing was written\. Picture\.rst: .*UTF-8.* Empty\.rst: .*empty/,
    );
  });

  it('names every format it reads when a folder has none', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    await expect(buildCommand([empty, '--out', join(folder, 'nothing')])).rejects.toThrow(
      'There is no file there that kb reads: .rst, .md, .html, .htm, .docx, .odt.',
    );
  });

  it.each([[['--out', 'x']], [['a']], [['a', '--out', 'x', '--version', '0']]])(
    '%j is a wrong use',
    async (args) => {
      await expect(buildCommand(args)).rejects.toThrow(UsageError);
    },
  );
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

  it('gives as JSON what it lists', async () => {
    const { suggestions } = JSON.parse(await suggest('caixa cheia', '--json')) as {
      suggestions: { id: string }[];
    };
    expect(suggestions[0]?.id).toBe('correio/caixa-cheia');
  });
});

describe('eval', () => {
  it('gives the figures in words and as JSON', async () => {
    const queries = join(folder, 'queries.jsonl');
    await writeFile(
      queries,
      '{"id":"a","text":"caixa cheia","relevant":[{"path":"Correio/Caixa_cheia.rst","grade":2}]}\n{"id":"b","text":"zzz","relevant":[]}',
    );
    const args = ['--bundle', bundle, '--queries', queries];
    expect((await printed(() => evalCommand(args))).split('\n')).toEqual([
      '2 tickets: 1 with an article that fits, 1 without',
      ...[
        'hitAt1',
        'hitAt3',
        'hitAt5',
        'mrrAt10',
        'ndcgAt10',
        'auroc',
        'abstention precision',
        'abstention recall',
      ].map((name) => `${name.padEnd(22)}1.000`),
    ]);
    expect(JSON.parse(await printed(() => evalCommand([...args, '--json'])))).toMatchObject({
      n: 2,
      hitAt1: 1,
    });
  });

  it.each([[[]], [['--bundle', 'x', '--queries']]])('%j is a wrong use', async (args) => {
    await expect(evalCommand(args)).rejects.toThrow(UsageError);
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
