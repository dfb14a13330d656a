import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lintCommand } from '../../../../kb/tools/commands/lint-command.ts';
import { reportCommand } from '../../../../kb/tools/commands/report-command.ts';
import { OutFileTakenError } from '../../../../kb/tools/check-out-file.ts';
import { NoArticleError } from '../../../../kb/tools/no-article-error.ts';
import { UsageError } from '../../../../kb/tools/usage-error.ts';

let dir: string;
let printed: string[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'balcao-lint-'));
  await cp('tests/fixtures/articles/good', dir, { recursive: true });
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  await rm(dir, { recursive: true });
});

it('prints findings with rule, severity, file, line, message and hint', async () => {
  await lintCommand([dir, '--json']);
  const { findings } = JSON.parse(printed.join('')) as { findings: Record<string, unknown>[] };
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual(
      expect.arrayContaining(['rule', 'severity', 'path', 'line', 'message', 'hint']),
    );
  }
});

it('fails on errors, and with --strict on warnings', async () => {
  await lintCommand([dir]);
  expect(process.exitCode).toBeUndefined();
  await lintCommand([dir, '--strict']);
  expect(process.exitCode).toBe(1);
});

it('knows what is in the baseline, and nothing else', async () => {
  const baseline = join(dir, 'baseline.json');
  await lintCommand([dir, '--write-baseline', baseline]);
  await lintCommand([dir, '--strict', '--baseline', baseline]);
  expect(process.exitCode).toBeUndefined();
  await writeFile(join(dir, 'New.rst'), 'Novo\n====\n\nDELETE FROM tarefas;\n');
  await lintCommand([dir, '--baseline', baseline]);
  expect(process.exitCode).toBe(1);
});

it.each([
  ['an article', 'Senha_esquecida.rst', /has the name of a source/],
  ['the products', 'products.json', /has the name of a source/],
  ['a file of somebody', 'package.json', /is there and is not a baseline/],
  ['a folder', 'Correio', /is a folder/],
  ['a file of no folder', 'nada/baseline.json', /There is no folder ".*nada"/],
])('writes no baseline in the place of %s', async (_what, name, reason) => {
  await writeFile(join(dir, 'package.json'), '{"name": "wiki"}');
  const file = join(dir, name);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const writing = lintCommand([dir, '--write-baseline', file]);
  await expect(writing).rejects.toThrow(OutFileTakenError);
  await expect(writing).rejects.toThrow(reason);
  await expect(writing).rejects.toThrow('nothing was written');
  expect(await readFile(file, 'utf8').catch(() => undefined)).toBe(before);
});

it('writes a baseline over an older one, even one that two people merged badly', async () => {
  const baseline = join(dir, 'baseline.json');
  await lintCommand([dir, '--write-baseline', baseline]);
  const whole = await readFile(baseline, 'utf8');
  await writeFile(baseline, whole.replace(/\n\s+\{/, '\n<<<<<<< HEAD$&'));
  await lintCommand([dir, '--write-baseline', baseline]);
  expect(await readFile(baseline, 'utf8')).toBe(whole);
});

it.each([
  ['--json', '--sarif'],
  ['--fix', '--json'],
  ['--fix', '--baseline=b.json'],
  ['--write-baseline=b.json', '--sarif'],
  ['--dry-run', '--json'],
])('%s with %s, of which one would be ignored, is a wrong use', async (...options) => {
  await expect(lintCommand([dir, ...options])).rejects.toThrow(UsageError);
});

it('prints SARIF with the places as seen from where it was called, and all that the baseline knows', async () => {
  vi.stubEnv('INIT_CWD', dirname(dir));
  const baseline = join(dir, 'baseline.json');
  await lintCommand([dir, '--write-baseline', baseline]);
  const count = Number(/^(\d+) findings? written/.exec(printed.join(''))?.[1]);
  printed = [];
  await lintCommand([dir, '--sarif', '--strict', '--baseline', baseline]);
  expect(process.exitCode).toBeUndefined();
  const sarif = JSON.parse(printed.join('')) as {
    runs: { results: { baselineState: string; locations: unknown }[] }[];
  };
  expect(count).toBeGreaterThan(0);
  expect(sarif.runs[0]?.results).toHaveLength(count);
  for (const { baselineState, locations } of sarif.runs[0]!.results) {
    expect(baselineState).toBe('unchanged');
    expect(JSON.stringify(locations)).toContain(`"uri":"${basename(dir)}/`);
  }
});

it('finds data that cannot be read', async () => {
  await writeFile(join(dir, 'synonyms.json'), '{"synonyms": [["um"]]}');
  await lintCommand([dir, '--json']);
  expect(process.exitCode).toBe(1);
  const { findings } = JSON.parse(printed.join('')) as { findings: Record<string, unknown>[] };
  expect(findings).toContainEqual({
    rule: 'unreadable-file',
    severity: 'error',
    path: 'synonyms.json',
    line: 1,
    message: 'This could not be read: "synonyms[0]" should be a list of two phrases or more.',
    hint: 'Mend the file, or take it out of the folder.',
  });
});

it('looks for images among the files of the folder', async () => {
  await writeFile(join(dir, 'there.png'), '');
  await writeFile(join(dir, 'Guia.md'), '# Guia\n\n![a](there.png)\n\n![b](gone.png)\n');
  await lintCommand([dir, '--json']);
  const { findings } = JSON.parse(printed.join('')) as { findings: { rule: string; message: string }[] };
  expect(findings.filter(({ rule }) => rule === 'broken-link').map(({ message }) => message)).toEqual([
    'There is no file "gone.png" among the sources.',
  ]);
});

it('mends files and shows the difference; a dry run writes nothing; line endings stay', async () => {
  const file = join(dir, 'Senha_esquecida.rst');
  const before = (await readFile(file, 'utf8')).replaceAll('\n', '\r\n');
  await writeFile(file, before);
  await lintCommand([dir, '--fix', '--dry-run']);
  expect(await readFile(file, 'utf8')).toBe(before);
  await lintCommand([dir, '--fix']);
  const after = await readFile(file, 'utf8');
  expect(after).not.toBe(before);
  expect(after.split('\n').every((line, at, all) => at === all.length - 1 || line.endsWith('\r'))).toBe(true);
  expect(printed.join('\n')).toMatch(/^\+/m);
  expect(printed.at(-1)).toMatch(/^\d+ changes? written\. Left: \d+ findings in \d+ files: /);
});

it('wants sources', async () => {
  await expect(lintCommand([])).rejects.toThrow(UsageError);
  await expect(reportCommand(['--out', 'x.html'])).rejects.toThrow(UsageError);
});

it('writes a report in one of three languages', async () => {
  const out = join(dir, 'report.html');
  await reportCommand([dir, '--out', out, '--lang', 'en']);
  expect(await readFile(out, 'utf8')).toMatch(/<html lang="en"/);
  await expect(reportCommand([dir, '--out', out, '--lang', 'fr'])).rejects.toThrow(/--lang takes one of/);
});

it('writes a report over an older report, and over nothing else', async () => {
  const out = join(dir, 'report.html');
  await reportCommand([dir, '--out', out]);
  await reportCommand([dir, '--out', out, '--lang', 'es']);
  expect(await readFile(out, 'utf8')).toMatch(/<html lang="es"/);
  const page = join(dir, 'Guia.html');
  await writeFile(page, '<h1>Guia</h1>');
  for (const [taken, reason] of [
    [page, 'is there and is not a report'],
    [join(dir, 'Senha_esquecida.rst'), 'has the name of a source'],
    [dir, 'is a folder'],
    [join(dir, 'nada/r.html'), 'There is no folder'],
  ] as const) {
    const writing = reportCommand([dir, '--out', taken]);
    await expect(writing).rejects.toThrow(OutFileTakenError);
    await expect(writing).rejects.toThrow(reason);
  }
  expect(await readFile(page, 'utf8')).toBe('<h1>Guia</h1>');
});

it('writes no report on an empty folder', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'balcao-empty-'));
  const out = join(empty, 'report.html');
  await expect(reportCommand([empty, '--out', out])).rejects.toThrow(NoArticleError);
  await rm(empty, { recursive: true });
});
