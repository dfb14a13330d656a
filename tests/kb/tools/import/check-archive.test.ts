import { readFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, it, test } from 'vitest';
import { checkArchive } from '../../../../kb/tools/import/check-archive.ts';
import { SourceUnreadableError } from '../../../../kb/tools/import/source-unreadable-error.ts';
import { writeZip } from '../../../../scripts/zip/write-zip.ts';

const MEGABYTE = Buffer.alloc(2 ** 20, ' ');
const data = deflateRawSync(MEGABYTE);
/** What it says of its size is all that is looked at. */
const entry = (name: string, megabytes: number) => ({
  name,
  method: 8,
  crc32: crc32(MEGABYTE),
  size: megabytes * 2 ** 20,
  data,
});

test.each(['docx', 'odt'])('a .%s of a word processor passes', async (ending) => {
  const bytes = await readFile(`tests/fixtures/articles/office/Script.${ending}`);
  expect(() => checkArchive(bytes)).not.toThrow();
  // A view into a larger buffer, and with a comment at its end.
  const framed = Buffer.concat([Buffer.alloc(7), bytes, Buffer.from('nota')]);
  expect(() => checkArchive(framed.subarray(7))).not.toThrow();
});

it('counts the text of all files together, and no pictures', () => {
  expect(() => checkArchive(writeZip([entry('a.xml', 60), entry('media/b.png', 900)]))).not.toThrow();
  expect(() => checkArchive(writeZip([entry('a.xml', 60), entry('_rels/b.rels', 5)]))).toThrow(
    /more than 64 MB of text/,
  );
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(70_000)],
  ['an archive without its end', writeZip([entry('a.xml', 1)]).subarray(0, -10)],
])('%s is no archive', (_what, bytes) => {
  expect(() => checkArchive(bytes)).toThrow(SourceUnreadableError);
  expect(() => checkArchive(bytes)).toThrow(/not a whole .docx or .odt/);
});
