import { describe, expect, it } from 'vitest';
import { readPandoc } from '../../../../kb/tools/import/pandoc.ts';
import type { SourceFormat } from '../../../../kb/tools/import/source-format.ts';
import { SourceUnreadableError } from '../../../../kb/tools/import/source-unreadable-error.ts';

const PARAGRAPH = [{ t: 'Para', c: [{ t: 'Str', c: 'um' }] }];
const NESTED = `${'>'.repeat(5000)} x`;

describe('Pandoc', () => {
  it('answers each of several that ask at once', async () => {
    const answers = await Promise.all(['um', 'dois', 'três'].map((word) => readPandoc(word, 'rst')));
    expect(answers.map((nodes) => JSON.stringify(nodes))).toEqual(
      ['um', 'dois', 'três'].map((word) => expect.stringContaining(`"${word}"`)),
    );
  });

  it('is stopped when its time is over, and answers the next', async () => {
    const late = readPandoc(NESTED, 'markdown', 300);
    const next = readPandoc('um', 'rst');
    await expect(late).rejects.toThrow(SourceUnreadableError);
    await expect(late).rejects.toThrow(/not done with it after 0.3 seconds/);
    expect(await next).toEqual(PARAGRAPH);
  });

  it('is replaced when it breaks', async () => {
    // No JSON can be made of it: the thread answers with a crash.
    const broken = 1n as unknown as SourceFormat;
    await expect(readPandoc('um', broken)).rejects.toThrow(/Pandoc stopped while reading it/);
    expect(await readPandoc('um', 'rst')).toEqual(PARAGRAPH);
  });

  it('says in one line what it has against a text', async () => {
    await expect(readPandoc('---\na: [b\n---\n', 'markdown')).rejects.toThrow(
      /^Pandoc could not read it as markdown: .*YAML[^\n]*$/,
    );
  });
});
