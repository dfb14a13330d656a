// No file makes the importer throw, hang or take the other files with it: it gives an article or a sentence.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { toHtml } from '../../../../kb/rich-text/to-html.ts';
import { toPlainText } from '../../../../kb/rich-text/to-plain-text.ts';
import { importSources } from '../../../../kb/tools/import/import-sources.ts';
import type { Page } from '../../../../kb/tools/import/page.ts';
import { readPage } from '../../../../kb/tools/import/read-page.ts';
import { SourceUnreadableError } from '../../../../kb/tools/import/source-unreadable-error.ts';
import { lint } from '../../../../kb/tools/lint/lint.ts';
import { RULES } from '../../../../kb/tools/lint/rules.ts';
import { DEEP, ENDLESS, MARKUP, ODD, UNREADABLE, type HostileSource } from './hostile-sources.ts';

const good = await readFile('tests/fixtures/articles/good/Correio/Anexo_grande.rst');
const LIMIT = { timeLimitMs: 15_000 };

/** What an author may be shown: one line, no stack, no place in our own code. */
const SENTENCE = /^(?!.*(node:|\.ts:|\bat \/|RangeError|TypeError))[A-Z].{10,400}$/;

async function readOrSay(name: string, bytes: Uint8Array, settings = LIMIT): Promise<Page | string> {
  try {
    return await readPage(name, bytes, settings);
  } catch (error) {
    if (!(error instanceof SourceUnreadableError)) throw error;
    expect(error.message).toMatch(SENTENCE);
    return error.message;
  }
}

describe('what is odd', () => {
  test.each(ODD)('$name is read', async ({ name, bytes }) => {
    const page = await readOrSay(name, bytes);
    expect(page).toBeTypeOf('object');
    const { articles } = page as Page;
    const html = articles.map(({ sections }) => toHtml(sections.solution)).join('');
    expect(html).not.toMatch(/onclick|onerror|<script|<iframe|javascript:|root:/);
    expect(articles.map(({ sections }) => toPlainText(sections.solution)).join('\n')).toMatch(
      /texto|código|negrito|palavra/i,
    );
  });
});

describe('what is unreadable', () => {
  test.each(UNREADABLE)('$name is said to be', async ({ name, bytes }) => {
    expect(await readOrSay(name, bytes)).toBeTypeOf('string');
  });

  it('is what stands too deep for a reader', async () => {
    expect(await readOrSay(DEEP.name, DEEP.bytes)).toContain('too deep');
  });

  test.each(ENDLESS)('$name is given up in time, and the next file is read', async ({ name, bytes }) => {
    expect(await readOrSay(name, bytes, { timeLimitMs: 600 })).toContain(
      'not done with it after 0.6 seconds',
    );
    expect(await readOrSay('good.rst', good)).toMatchObject({ articles: [{ kind: 'script' }] });
  });
});

describe('for any damage to a good file there is an article or a sentence', () => {
  /** @returns how many of the damaged files were read all the same */
  async function readAll(files: fc.Arbitrary<HostileSource>, numRuns: number): Promise<number> {
    let readCount = 0;
    const property = fc.asyncProperty(files, async ({ name, bytes }) => {
      const page = await readOrSay(name, bytes);
      if (typeof page === 'string') return;
      readCount += 1;
      for (const article of page.articles) {
        expect(article.source.line).toBeLessThanOrEqual(page.lines.length);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }
    });
    await fc.assert(property, { numRuns });
    return readCount;
  }
  const cutOff = (name: string, bytes: Uint8Array): fc.Arbitrary<HostileSource> =>
    fc.nat(bytes.length).map((length) => ({ name, bytes: bytes.subarray(0, length) }));

  it.each(['rst', 'md', 'html'])('cut off at any byte, read as .%s', async (ending) => {
    expect(await readAll(cutOff(`x.${ending}`, good), 15)).toBeGreaterThan(0);
  });

  it.each(['docx', 'odt'])('cut off at any byte, or any byte changed: .%s', async (ending) => {
    const whole = await readFile(`tests/fixtures/articles/office/Script.${ending}`);
    const changed = fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => {
      const bytes = new Uint8Array(whole);
      bytes[at] = byte;
      return { name: `x.${ending}`, bytes };
    });
    expect(await readAll(cutOff(`x.${ending}`, whole), 15)).toBeLessThan(15);
    // One byte in four does no harm: forty changed ones leave a file to be read.
    expect(await readAll(changed, 40)).toBeGreaterThan(0);
  });

  it('any bytes put in', async () => {
    const swollen = fc.tuple(fc.nat(good.length), fc.uint8Array({ maxLength: 12 })).map(([at, bytes]) => ({
      name: 'x.rst',
      bytes: Buffer.concat([good.subarray(0, at), bytes, good.subarray(at)]),
    }));
    expect(await readAll(swollen, 15)).toBeLessThan(16);
  });

  it('any lines of markup', async () => {
    const line = fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'grapheme', maxLength: 20 }));
    const soup = fc
      .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('rst', 'md', 'html'))
      .map(([lines, ending]) => ({ name: `x.${ending}`, bytes: new TextEncoder().encode(lines.join('\n')) }));
    expect(await readAll(soup, 60)).toBeGreaterThan(20);
  });
});

describe('a folder of all of them', () => {
  const sources: readonly HostileSource[] = [
    ...ODD,
    ...UNREADABLE,
    DEEP,
    { name: 'z_good.rst', bytes: good },
  ];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'balcao-hostile-'));
    for (const { name, bytes } of sources) await writeFile(join(folder, name), bytes);
    // Nobody writes into it: whoever reads it waits for ever.
    spawnSync('mkfifo', [join(folder, 'pipe.rst')]);
    await symlink('nowhere.rst', join(folder, 'broken_link.rst'));
    await symlink('..', join(folder, 'folder_link.rst'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives every article that there is, and a finding for each of the others', async () => {
    const report = await importSources([folder], LIMIT);
    const unreadable = [
      ...UNREADABLE.map(({ name }) => name),
      DEEP.name,
      'broken_link.rst',
      'folder_link.rst',
    ];
    expect(report.failed.map(({ path }) => path)).toEqual(unreadable.toSorted());
    const alone = await readPage('z_good.rst', good, {});
    expect(report.articles.find(({ source }) => source.path === 'z_good.rst')).toEqual(alone.articles[0]);
    const findings = lint({ ...report, today: new Date('2026-03-30T12:00:00Z') }, RULES);
    expect(findings.filter(({ rule }) => rule === 'unreadable-file').map(({ path }) => path)).toEqual(
      unreadable.toSorted(),
    );
  });

  it.each(['build', 'lint', 'report'])('ends in sentences on the command line: kb %s', async (verb) => {
    const out = join(folder, `out-${verb}`);
    const args = [
      '--import',
      'tsx',
      'kb/tools/cli.ts',
      verb,
      folder,
      ...(verb === 'lint' ? [] : ['--out', out]),
    ];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/^\s+at |RangeError|TypeError/m);
    for (const { name } of verb === 'report' ? [] : UNREADABLE) expect(stdout).toContain(name);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^[A-Z\d].*\.$/);
  });
});
