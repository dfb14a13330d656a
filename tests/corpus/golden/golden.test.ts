// The whole public wiki against what was read of it before, in numbers and hashes (golden.json).
// When a change is meant: UPDATE_GOLDEN=1 npx vitest run --project corpus tests/corpus/golden
//
// Skipped where ../shared is absent (2026-11-20): the corpus is not ours to copy into the project.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasWiki, importWiki, WIKI } from '../wiki.ts';
import { describeChanges } from './describe-changes.ts';
import { toGolden, toPageKey, type Golden } from './to-golden.ts';

const FILE = join(import.meta.dirname, 'golden.json');
const SHOWN = 40;

it.skipIf(!hasWiki)(`reads ${WIKI} as before`, async () => {
  const report = await importWiki();
  const golden = toGolden(report);
  if (process.env.UPDATE_GOLDEN) await writeFile(FILE, `${JSON.stringify(golden, undefined, 2)}\n`);
  const before = JSON.parse(await readFile(FILE, 'utf8')) as Golden;
  const names = new Map(report.pages.map(({ path }) => [toPageKey(path), path]));
  const changes = describeChanges(before, golden, names);
  const rest = changes.length > SHOWN ? [`and ${changes.length - SHOWN} more`] : [];
  expect([...changes.slice(0, SHOWN), ...rest], 'see the head of this file when this is meant').toEqual([]);
});

describe('a change is told by', () => {
  const before: Golden = { kinds: { faq: 2, guide: 1 }, pages: { a1: 'x', b2: 'y', c3: 'z' } };
  const names = new Map([
    ['a1', 'Um.rst'],
    ['d4', 'Novo.rst'],
  ]);

  it('nothing where there is none', () => {
    expect(describeChanges(before, structuredClone(before), names)).toEqual([]);
  });

  it('the count and the page that it touches', () => {
    const after: Golden = { kinds: { faq: 3, script: 1 }, pages: { a1: 'other', b2: 'y', d4: 'w' } };
    expect(describeChanges(before, after, names)).toEqual([
      'kinds › faq: 2 → 3',
      'kinds › guide: 1 → 0',
      'Um.rst: reads otherwise',
      'a page that is gone (c3)',
      'kinds › script: 0 → 1',
      'Novo.rst: new',
    ]);
  });
});
