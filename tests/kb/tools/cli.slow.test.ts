// The real command line: what it prints, what it writes and how it ends.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURES = join(ROOT, 'tests/fixtures/articles');
let folder: string;
let bundle: string;
let built: Outcome;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function kb(args: readonly string[], stdin = '', env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'kb/tools/cli.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balcao-'));
  bundle = join(folder, 'bundle');
  await mkdir(join(folder, 'empty'));
  built = await kb(['build', join(FIXTURES, 'good'), join(FIXTURES, 'bad'), '--out', bundle]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('kb build', () => {
  it('prints what it read, what is not written yet, what it could not read and what lint says of it', async () => {
    expect(built).toMatchObject({ code: 1, stderr: '' });
    expect(built.stdout.trim().split('\n')).toEqual([
      '8 files read: 5 articles (3 scripts, 0 FAQ entries, 2 guide pages), 0 superseded.',
      '1 script has no written reply: to be read, not inserted.',
      expect.stringMatching(/^skipped {2}Empty\.rst: /),
      expect.stringMatching(/^not read Latin1\.rst: /),
      expect.stringMatching(/^not read Picture\.rst: /),
      expect.stringMatching(
        /^Lint: \d+ findings in \d+ files: \d+ errors?, \d+ warnings?, \d+ notes?\. Most frequent: (\S+ \d+(, |\.)){3}$/,
      ),
      `Bundle written to ${bundle}, version 1, without what could not be read.`,
    ]);
    expect((await readdir(bundle)).toSorted()).toEqual(['index.json', 'kb.json', 'manifest.json']);
  });

  it('prints the same as JSON, and writes the same bytes for the same date', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const args = ['--json', '--id', 'central', '--version', '12'];
    const epoch = { SOURCE_DATE_EPOCH: '1772452800' };
    const outcome = await kb(['build', join(FIXTURES, 'good'), '--out', one, ...args], '', epoch);
    await kb(['build', join(FIXTURES, 'good'), '--out', two, ...args], '', epoch);
    expect(outcome.code).toBe(0);
    expect(JSON.parse(outcome.stdout)).toEqual({
      version: 12,
      files: 3,
      articles: 3,
      scripts: 3,
      faq: 0,
      guides: 0,
      superseded: 0,
      unwrittenReplies: 1,
      productsDescribed: 0,
      skipped: [],
      failed: [],
      lint: {
        errors: 0,
        warnings: expect.any(Number),
        notes: expect.any(Number),
        byRule: expect.objectContaining({ 'reply-not-written': 1 }),
      },
    });
    for (const name of await readdir(one)) {
      expect(await readFile(join(two, name))).toEqual(await readFile(join(one, name)));
    }
    expect(JSON.parse(await readFile(join(one, 'manifest.json'), 'utf8'))).toMatchObject({
      id: 'central',
      version: 12,
      createdAt: '2026-03-02T12:00:00.000Z',
    });
  });

  it('writes nothing for an empty folder, and says so', async () => {
    const out = join(folder, 'nothing');
    expect(await kb(['build', join(folder, 'empty'), '--out', out])).toEqual({
      code: 1,
      stdout: '',
      stderr: `kb: No article in ${join(folder, 'empty')}: nothing was written. There is no file there that kb reads: .rst, .md, .html, .htm, .docx, .odt.\n`,
    });
    expect(await readdir(folder)).not.toContain('nothing');
  });
});

const TICKET = 'Bom dia,\n\na caixa da unidade está cheia e não aceita mensagens.\n\nAtt.\nAna';

describe('kb suggest', () => {
  it('prints JSON of exactly the agreed shape', async () => {
    const { code, stdout } = await kb(['suggest', '--bundle', bundle, '--limit', '2', '--json'], TICKET);
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual(['abstained', 'suggestions']);
    expect(found.abstained).toBe(false);
    expect(found.suggestions.length).toBeLessThanOrEqual(2);
    expect(Object.keys(found.suggestions[0])).toEqual([
      'id',
      'path',
      'title',
      'score',
      'confidence',
      'reasons',
    ]);
    expect(found.suggestions[0]).toMatchObject({
      id: 'correio/caixa-cheia',
      path: 'Correio/Caixa_cheia.rst',
      title: 'Caixa de mensagens cheia no SEI',
      score: expect.any(Number),
      confidence: expect.stringMatching(/^(high|medium|low)$/),
    });
    expect(found.suggestions[0].reasons[0]).toEqual({
      term: expect.stringMatching(/^(caixa|cheia|mensagens)$/),
      field: expect.stringMatching(/^(title|keywords|situation)$/),
      weight: expect.any(Number),
    });
  });
});

describe('kb eval', () => {
  it('prints JSON of the agreed shape, and what came to it since', async () => {
    const queries = join(folder, 'queries.jsonl');
    await writeFile(
      queries,
      [
        { id: 'a', text: TICKET, relevant: [{ path: 'Correio/Caixa_cheia.rst', grade: 2 }] },
        { id: 'b', text: 'impressora', relevant: [] },
      ]
        .map((ticket) => JSON.stringify(ticket))
        .join('\n'),
    );
    const { code, stdout } = await kb(['eval', '--bundle', bundle, '--queries', queries, '--json']);
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining([
        'n',
        'answerable',
        'unanswerable',
        'hitAt1',
        'hitAt3',
        'hitAt5',
        'mrrAt10',
        'ndcgAt10',
        'auroc',
        'abstention',
        'tickets',
      ]),
    );
    expect(found).toMatchObject({
      n: 2,
      answerable: 1,
      unanswerable: 1,
      hitAt1: 1,
      hitAt3: 1,
      hitAt5: 1,
      mrrAt10: 1,
      ndcgAt10: 1,
      auroc: 1,
      abstention: { precision: 1, recall: 1 },
    });
    expect(Object.keys(found.tickets[0])).toEqual(
      expect.arrayContaining(['id', 'abstained', 'score', 'ranked']),
    );
    expect(Object.keys(found.tickets[0].ranked[0])).toEqual(['path', 'title', 'score']);
  });
});

describe.concurrent('asked for help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['help', 'fly']]])(
    'kb %j shows how every verb is called',
    async (args) => {
      const { code, stdout, stderr } = await kb(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const verb of ['build', 'lint', 'report', 'suggest', 'eval'])
        expect(stdout).toMatch(new RegExp(`^kb ${verb} `, 'm'));
    },
  );

  test.each([[['lint', '--help']], [['help', 'lint']], [['lint', 'nada', '-h']]])(
    'kb %j shows how that verb is called, and does nothing else',
    async (args) => {
      const { code, stdout, stderr } = await kb(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .every((line) => line.startsWith('kb lint ')),
      ).toBe(true);
    },
  );
});

describe.concurrent('a wrong command line ends with 2 and the usage', () => {
  test.each([
    ['no verb', [], 'Which verb?', ['build', 'suggest']],
    ['an unknown verb', ['fly'], 'There is no verb "fly".', ['build', 'suggest']],
    ['a verb of the prototype', ['constructor'], 'There is no verb "constructor".', ['build', 'suggest']],
    ['no --out: only of that verb', ['build', 'kb/articles'], 'Option --out is missing.', ['build']],
  ])('%s', async (_what, args, message, verbs) => {
    const { code, stdout, stderr } = await kb(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    const shown = ['build', 'suggest'].filter(
      (verb) => stderr.includes(`\nkb ${verb} <`) || stderr.includes(`\nkb ${verb} --`),
    );
    expect(shown).toEqual(verbs);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe.concurrent('what is not there or not whole ends with 1 and one line', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    [
      'a missing source',
      () => Promise.resolve(['build', join(folder, 'nada'), '--out', join(folder, 'x')]),
      'There is no file or folder',
    ],
    [
      'a missing bundle',
      () => Promise.resolve(['suggest', '--bundle', join(folder, 'nada')]),
      'has no manifest.json',
    ],
    [
      'a damaged bundle',
      async () => {
        const damaged = join(folder, 'damaged');
        await cp(bundle, damaged, { recursive: true });
        await writeFile(join(damaged, 'kb.json'), '{}');
        return ['suggest', '--bundle', damaged];
      },
      'kb.json of the bundle is damaged',
    ],
    [
      'missing queries',
      () => Promise.resolve(['eval', '--bundle', bundle, '--queries', join(folder, 'nada')]),
      'There is no file',
    ],
  ])('%s', async (_what, args, message) => {
    const { code, stdout, stderr } = await kb(await args(), TICKET);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
