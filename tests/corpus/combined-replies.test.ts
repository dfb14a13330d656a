// Every two replies of the public scripts, joined for a ticket that asks two things.
//
// Skipped where ../shared is absent (2026-11-20): the corpus is not ours to copy into the project.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReplyTemplate } from '../../kb/article.ts';
import { combineReplies } from '../../kb/templates/combine-replies.ts';
import { splitReply } from '../../kb/templates/split-reply.ts';
import { importSources } from '../../kb/tools/import/import-sources.ts';
import { showSlots } from '../kb/rich-text-of.ts';

const SCRIPTS = join(import.meta.dirname, '../../../shared/corpus/wikipen/Scripts_Atendimento');

describe.skipIf(!existsSync(SCRIPTS))(`combined replies (skipped without ${SCRIPTS}, 2026-11-20)`, () => {
  let replies: readonly ReplyTemplate[];

  beforeAll(async () => {
    const { articles } = await importSources([SCRIPTS]);
    replies = articles.flatMap((article) => article.replies);
  }, 120_000);

  it('are recognised by their greeting, every one of them', () => {
    expect(replies.length).toBeGreaterThan(30);
    const withoutGreeting = replies.filter(({ blocks }) => splitReply(blocks).opening.length === 0);
    expect(withoutGreeting.map(({ blocks }) => showSlots(blocks).slice(0, 200))).toEqual([]);
  });

  it('greet once and sign once, any two of them', () => {
    const texts = replies.flatMap((first) =>
      replies
        .filter((second) => second !== first)
        .map((second) => showSlots(combineReplies(first, second).blocks)),
    );
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    expect(texts.filter((text) => count(text, /⟦salutation⟧/g) > 1)).toEqual([]);
    expect(texts.filter((text) => count(text, /⟦greeting⟧/g) > 1)).toEqual([]);
    expect(texts.filter((text) => count(text, /^atenciosamente/gim) > 1)).toEqual([]);
    expect(texts.filter((text) => count(text, /⟦agent\.name⟧/g) > 1)).toEqual([]);
  });
});
