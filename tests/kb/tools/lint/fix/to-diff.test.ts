import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUnifiedDiff } from '../../../../../kb/tools/lint/fix/to-diff.ts';

const lines = (text: string): string[] => text.split('\n');

describe('toUnifiedDiff', () => {
  it('shows each change with three lines around it', () => {
    const before = lines('1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n');
    const after = before.with(4, 'cinco').with(11, 'doze');
    expect(toUnifiedDiff('Papel/a.rst', before, after)).toBe(
      [
        '--- a/Papel/a.rst',
        '+++ b/Papel/a.rst',
        '@@ -2,11 +2,11 @@',
        ' 2\n 3\n 4\n-5\n+cinco\n 6\n 7\n 8\n 9\n 10\n 11\n-12\n+doze',
      ].join('\n'),
    );
  });

  it('keeps changes far apart in hunks of their own', () => {
    const before = Array.from({ length: 20 }, (_, at) => String(at));
    const diff = toUnifiedDiff('a', before, before.with(0, 'x').with(12, 'y'));
    expect(diff.match(/^@@ .*$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -10,7 +10,7 @@']);
  });

  it('says when a file does not end in a newline', () => {
    expect(toUnifiedDiff('a', ['x'], ['y'])).toContain('-x\n\\ No newline at end of file\n+y\n\\ No newline');
  });

  it('is empty when nothing changed', () => {
    expect(toUnifiedDiff('a', ['x', ''], ['x', ''])).toBe('');
  });

  it('gives `patch` what it needs to make the second text of the first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'balcao-diff-'));
    const file = join(folder, 'a');
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const pairs = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pairs, fc.boolean(), (both, endsInNewline) => {
        const end = endsInNewline ? [''] : [];
        const [before, after] = [0, 1].map((side) => [...both.map((pair) => pair[side] ?? ''), ...end]);
        const diff = toUnifiedDiff('a', before ?? [], after ?? []);
        writeFileSync(file, (before ?? []).join('\n'));
        if (diff !== '')
          execFileSync('git', ['apply', '--unsafe-paths', '-p1', '-'], { cwd: folder, input: `${diff}\n` });
        expect(readFileSync(file, 'utf8')).toBe((after ?? []).join('\n'));
      }),
      { numRuns: 25 },
    );
    rmSync(folder, { recursive: true });
  });
});
