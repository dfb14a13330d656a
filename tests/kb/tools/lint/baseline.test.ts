import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  applyBaseline,
  BaselineError,
  parseBaseline,
  toBaseline,
} from '../../../../kb/tools/lint/baseline.ts';
import { readBaseline, writeBaseline } from '../../../../kb/tools/lint/baseline-file.ts';
import { findingOf, rawPageOf } from './format/finding-of.ts';

const PAGE = rawPageOf(['um', 'dois', 'um']);
const FINDINGS = [1, 2, 3].map((line) => findingOf({ line }));
const BASELINE = toBaseline(FINDINGS, [PAGE]);

describe('applyBaseline', () => {
  it('knows all that it was made of', () => {
    expect(applyBaseline(FINDINGS, BASELINE, [PAGE])).toEqual({ fresh: [], known: FINDINGS, stale: [] });
  });

  it('knows a finding whose line has moved or been indented', () => {
    const moved = rawPageOf(['zero', '', '  um', 'dois\u202f', 'um']);
    const findings = [3, 4, 5].map((line) => findingOf({ line }));
    expect(applyBaseline(findings, BASELINE, [moved]).fresh).toEqual([]);
  });

  it('takes for new another text, rule or file, and one more of an equal line', () => {
    const page = rawPageOf(['um', 'três', 'um', 'um']);
    const other = rawPageOf(['dois'], 'Papel/b.rst');
    const findings = [
      ...[1, 2, 3, 4].map((line) => findingOf({ line })),
      findingOf({ rule: 'private-link' }),
      findingOf({ path: other.path }),
    ];
    const { fresh, known, stale } = applyBaseline(findings, BASELINE, [page, other]);
    expect(fresh).toEqual([findings[1], findings[3], findings[4], findings[5]]);
    expect(known).toEqual([findings[0], findings[2]]);
    expect(stale).toEqual([BASELINE.findings[1]]);
  });

  it('names what was mended', () => {
    const { stale } = applyBaseline(FINDINGS.slice(0, 2), BASELINE, [PAGE]);
    expect(stale).toEqual([BASELINE.findings[2]]);
  });

  it('never holds the words of a line', () => {
    expect(JSON.stringify(BASELINE)).not.toMatch(/um|dois/);
  });
});

describe('parseBaseline', () => {
  const [entry] = BASELINE.findings;
  const withEntries = (...findings: unknown[]): string => JSON.stringify({ format: 1, findings });

  it('reads what was made', () => {
    expect(parseBaseline(JSON.stringify(BASELINE))).toEqual(BASELINE);
  });

  it.each([
    ['no JSON', '<<<<<<< HEAD', /not JSON/],
    ['no object', '[]', /JSON object/],
    ['another format', '{"format":2,"findings":[]}', /format 1/],
    ['no findings', '{"format":1}', /"findings"/],
    ['an entry without its hash', withEntries({ rule: 'a', path: 'b', index: 0 }), /Entry 1/],
    ['an entry with more in it', withEntries(entry, { ...entry, index: 1, line: 3 }), /Entry 2/],
    ['a hash that is none', withEntries({ ...entry, hash: 'dois' }), /Entry 1/],
    ['an index below 0', withEntries({ ...entry, index: -1 }), /Entry 1/],
    ['an entry twice', withEntries(entry, entry), /twice/],
  ])('refuses %s', (_what, text, message) => {
    expect(() => parseBaseline(text)).toThrow(BaselineError);
    expect(() => parseBaseline(text)).toThrow(message);
  });
});

describe('a baseline file', () => {
  const inFolder = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'balcao-baseline-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return join(folder, 'baseline.json');
  };

  it('is read as it was written, one entry a line', async () => {
    const file = await inFolder();
    await writeBaseline(file, FINDINGS, [PAGE]);
    expect(await readBaseline(file)).toEqual(BASELINE);
    expect((await readFile(file, 'utf8')).split('\n').filter((line) => line.includes('"hash"'))).toHaveLength(
      3,
    );
  });

  it('may hold nothing', async () => {
    const file = await inFolder();
    await writeBaseline(file, [], []);
    expect((await readBaseline(file)).findings).toEqual([]);
  });

  it('must be there, and be a baseline', async () => {
    const file = await inFolder();
    await expect(readBaseline(file)).rejects.toThrow(BaselineError);
    await writeFile(file, 'x');
    await expect(readBaseline(file)).rejects.toThrow(BaselineError);
  });
});
