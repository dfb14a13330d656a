import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBundleRanker } from '../../../../kb/bundle/create-bundle-ranker.ts';
import { writeBundle } from '../../../../kb/bundle/write-bundle.ts';
import { writeBundleFolder } from '../../../../kb/tools/bundle-folder.ts';
import { evalCommand } from '../../../../kb/tools/commands/eval-command.ts';
import { EvalFileError } from '../../../../kb/tools/eval/read-labelled-tickets.ts';
import { UsageError } from '../../../../kb/tools/usage-error.ts';
import { articleOf } from '../../article-of.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

async function printed(...args: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await evalCommand(args);
  const lines = log.mock.calls.flat();
  log.mockRestore();
  return lines.join('\n');
}

async function writeBundleOf(name: string, titles: readonly string[]): Promise<void> {
  const articles = titles.map((title, number) =>
    articleOf({ id: `a${number}`, title, source: { path: `${number}.rst`, line: 1 } }),
  );
  const index = createBundleRanker({ articles, indexFile: undefined }).exportIndex();
  const parts = { id: 'kb', version: 1, createdAt: new Date(0), language: 'pt-BR', articles, index };
  await writeBundleFolder(at(name), await writeBundle(parts));
}

const TICKETS = [
  { id: 'a', text: 'caixa cheia', relevant: [{ path: '0.rst', grade: 2 }] },
  { id: 'b', text: 'impressora parada', relevant: [{ path: '1.rst', grade: 2 }] },
  { id: 'c', text: 'zzz', relevant: [] },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balcao-'));
  await writeBundleOf('good', ['Caixa cheia', 'Impressora parada']);
  await writeBundleOf('poor', ['Caixa cheia', 'Telefone mudo']);
  await writeFile(at('dev.jsonl'), TICKETS.map((ticket) => JSON.stringify(ticket)).join('\n'));
  await writeFile(at('bare.jsonl'), TICKETS.map((t) => JSON.stringify({ ...t, text: 'zzz' })).join('\n'));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true }));

const good = (): string[] => ['--bundle', at('good'), '--queries', at('dev.jsonl')];

describe('figures', () => {
  it('come in words with their intervals, and the worth of each band', async () => {
    const words = await printed(...good());
    expect(words).toMatch(/^3 tickets: 2 with an article that fits, 1 without$/m);
    expect(words).toMatch(/^hitAt1 +1\.000 {2}1\.000–1\.000$/m);
    expect(words).toMatch(/^abstention recall +1\.000/m);
    expect(words).toMatch(/^abstained +1 +0\.33 +0\.00/m);
  });

  it('come as JSON under the names that scripts rely on, and more', async () => {
    const result = JSON.parse(await printed(...good(), '--json')) as Record<string, unknown>;
    expect(result).toMatchObject({
      n: 3,
      answerable: 2,
      unanswerable: 1,
      hitAt1: 1,
      hitAt3: 1,
      hitAt5: 1,
      mrrAt10: 1,
      ndcgAt10: 1,
      auroc: 1,
      abstention: { precision: 1, recall: 1 },
      intervals: { hitAt1: [1, 1] },
      queries: 'dev',
    });
    const [ticket] = result.tickets as Record<string, unknown>[];
    expect(ticket).toMatchObject({
      id: 'a',
      abstained: false,
      ranked: [{ path: '0.rst', title: 'Caixa cheia' }],
    });
  });

  it('of several files stand side by side, with the difference to the first', async () => {
    const args = [...good(), '--queries', at('bare.jsonl')];
    const words = await printed(...args);
    expect(words).toMatch(/^ +dev +bare$/m);
    expect(words).toMatch(/^hitAt1 +1\.000 +0\.000 −1\.000$/m);
    expect(words).toContain('# bare: 3 tickets');
    expect(JSON.parse(await printed(...args, '--json'))).toMatchObject([
      { queries: 'dev' },
      { queries: 'bare' },
    ]);
  });

  it('that the tickets say nothing of are a dash in words and named in JSON', async () => {
    await writeFile(at('answered.jsonl'), JSON.stringify(TICKETS[0]));
    const answered = ['--bundle', at('good'), '--queries', at('answered.jsonl')];
    const words = await printed(...answered);
    expect(words).toMatch(/^1 ticket: 1 with/m);
    expect(words).toMatch(/^hitAt1 +1\.000/m);
    for (const name of ['auroc', 'abstention precision', 'abstention recall'])
      expect(words).toMatch(new RegExp(`^${name} +–$`, 'm'));
    expect(JSON.parse(await printed(...answered, '--json'))).toMatchObject({
      auroc: 0,
      undefinedFigures: ['auroc', 'abstentionPrecision', 'abstentionRecall'],
    });
    const beside = await printed(...good(), '--queries', at('answered.jsonl'));
    expect(beside).toMatch(/^auroc +1\.000 +–$/m);
  });

  it('are warned of where a label names no article of the bundle', async () => {
    const relevant = [
      { path: 'Gone.rst', grade: 2 },
      { path: '0.rst', title: 'Outra seção', grade: 1 },
      { path: '0.rst', grade: 1 },
    ];
    await writeFile(at('astray.jsonl'), JSON.stringify({ ...TICKETS[0], relevant }));
    const astray = ['--bundle', at('good'), '--queries', at('astray.jsonl')];
    expect(await printed(...astray)).toContain(
      'Warning: 2 labels name no article of the bundle and cannot be found:\n  a: Gone.rst\n  a: 0.rst, "Outra seção"',
    );
    expect(JSON.parse(await printed(...astray, '--json'))).toMatchObject({
      unknownLabels: [
        { ticket: 'a', path: 'Gone.rst' },
        { ticket: 'a', path: '0.rst', title: 'Outra seção' },
      ],
    });
    expect(await printed(...good())).not.toContain('Warning');
  });

  it('come fold by fold, with thresholds held out', async () => {
    const words = await printed(...good(), '--folds', '3');
    expect(words).toContain('3 folds, mean ± standard deviation');
    expect(words).toMatch(/^held out, with those thresholds$/m);
  });
});

describe('against', () => {
  it('another bundle: differences, and tickets won and lost', async () => {
    const words = await printed(...good(), '--against', at('poor'));
    expect(words).toMatch(/^hitAt1 +0\.500 {2}1\.000 {2}\+0\.500 {2}\+0\.000 to \+1\.000$/m);
    expect(words).toContain('won  1: b –→1\nlost 0');
  });

  it('a saved result, which may also stand for the bundle', async () => {
    await writeFile(at('saved.json'), await printed(...good(), '--json'));
    const args = ['--bundle', at('saved.json'), '--queries', at('dev.jsonl'), '--against', at('saved.json')];
    expect(await printed(...args)).toContain('won  0\nlost 0');
  });

  it('a result of other tickets is refused', async () => {
    await writeFile(at('saved.json'), await printed(...good(), '--json'));
    const [first, second] = TICKETS;
    const against = ['--against', at('saved.json')];
    await writeFile(at('fewer.jsonl'), JSON.stringify(first));
    const fewer = ['--bundle', at('good'), '--queries', at('fewer.jsonl'), ...against];
    await expect(evalCommand(fewer)).rejects.toThrow(EvalFileError);
    const renamed = [first, second, { ...first, id: 'other' }].map((t) => JSON.stringify(t)).join('\n');
    await writeFile(at('renamed.jsonl'), renamed);
    const other = ['--bundle', at('good'), '--queries', at('renamed.jsonl'), ...against];
    await expect(evalCommand(other)).rejects.toThrow(/no ticket "other"/);
  });
});

describe('one ticket', () => {
  it('is explained in words and as JSON', async () => {
    expect(await printed(...good(), '--explain', 'b')).toMatch(
      /^b: read after cleaning, 17 of 17 characters\n/,
    );
    expect(JSON.parse(await printed(...good(), '--explain', 'b', '--json'))).toMatchObject({
      id: 'b',
      labels: [{ place: 1 }],
    });
  });

  it('that is not there is said, without the usage', async () => {
    const explaining = evalCommand([...good(), '--explain', 'q']);
    await expect(explaining).rejects.toThrow(/No ticket has the id "q"/);
    await expect(explaining).rejects.toThrow(EvalFileError);
  });
});

it.each([[[]], [['--bundle', 'x']], [['--bundle', 'x', '--queries']], [['--queries', 'x']]])(
  '%j is a wrong use',
  async (args) => {
    await expect(evalCommand(args)).rejects.toThrow(UsageError);
  },
);

it('one ticket to explain with a run to compare is a wrong use', async () => {
  const both = ['--explain', 'a', '--against', at('poor')];
  await expect(evalCommand([...good(), ...both])).rejects.toThrow(UsageError);
});

it.each(['1', '4', 'x'])('--folds %s of three tickets is a wrong use', async (folds) => {
  await expect(evalCommand([...good(), '--folds', folds])).rejects.toThrow(UsageError);
});
