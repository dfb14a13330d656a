// `kb lint --fix` on the public wiki, where it lies beside the project.
//
// Skipped where ../shared is absent (2026-11-20): the corpus is not ours to copy into the project.

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fixPage } from '../../kb/tools/lint/fix/fix-page.ts';
import { pageOf } from '../kb/tools/lint/page-of.ts';

const CORPUS = '../shared/corpus/wikipen';
const isHere = existsSync(CORPUS);
if (!isHere) console.log(`${CORPUS} is not here: fixes are not tried on the wiki's scripts.`);

describe.runIf(isHere)("on the wiki's pages", () => {
  it('never changes an article, and a second time changes nothing more', { timeout: 300_000 }, async () => {
    const names = await readdir(CORPUS, { recursive: true });
    const files = names.filter((name) => name.startsWith('Scripts_Atendimento') && name.endsWith('.rst'));
    expect(files.length).toBeGreaterThan(50);
    let fixed = 0;
    const changed: string[] = [];
    for (const name of files) {
      const before = await pageOf(await readFile(join(CORPUS, name), 'utf8'), name);
      const { lines, changes } = fixPage(before);
      if (changes.length > 0) fixed += 1;
      const after = await pageOf(lines.join('\n'), name);
      const isSame = isDeepStrictEqual(after.articles, before.articles);
      if (!isSame || fixPage(after).changes.length > 0) changed.push(name);
    }
    expect(changed).toEqual([]);
    expect(fixed).toBeGreaterThan(50);
  });
});
