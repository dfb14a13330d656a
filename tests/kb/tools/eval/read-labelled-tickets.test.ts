import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { EvalFileError, readLabelledTickets } from '../../../../kb/tools/eval/read-labelled-tickets.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balcao-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array) {
  const file = join(folder, 'tickets.jsonl');
  await writeFile(file, content);
  return readLabelledTickets(file);
}

const GOOD = {
  id: 'a',
  text: 'erro',
  relevant: [
    { path: 'x.rst', title: 'X', grade: 2 },
    { path: 'y.rst', grade: 1 },
  ],
};

it('reads a ticket a line, blank lines left out', async () => {
  expect(
    await read(`${JSON.stringify(GOOD)}\n\n  \n${JSON.stringify({ ...GOOD, id: 'b', relevant: [] })}`),
  ).toEqual([GOOD, { ...GOOD, id: 'b', relevant: [] }]);
});

it('reads past the byte order mark that some editors write', async () => {
  expect(await read(`\ufeff${JSON.stringify(GOOD)}`)).toEqual([GOOD]);
});

it('refuses a file that is not in UTF-8: its accents would be lost', async () => {
  const reading = read(Buffer.from(JSON.stringify({ ...GOOD, text: 'não abre' }), 'latin1'));
  await expect(reading).rejects.toThrow(EvalFileError);
  await expect(reading).rejects.toThrow(/not text in UTF-8/);
});

test.each([
  ['not JSON', '{'],
  ['null', 'null'],
  ['a number', '5'],
  ['no id', JSON.stringify({ ...GOOD, id: 1 })],
  ['no text', JSON.stringify({ ...GOOD, text: null })],
  ['labels that are no list', JSON.stringify({ ...GOOD, relevant: {} })],
  ['a label without path', JSON.stringify({ ...GOOD, relevant: [{ grade: 2 }] })],
  ['a title of a number', JSON.stringify({ ...GOOD, relevant: [{ path: 'x', title: 1, grade: 2 }] })],
  ['grade 3', JSON.stringify({ ...GOOD, relevant: [{ path: 'x', grade: 3 }] })],
  ['a label that is null', JSON.stringify({ ...GOOD, relevant: [null] })],
])('%s is refused with its line', async (_what, line) => {
  const reading = read(`${JSON.stringify(GOOD)}\n${line}`);
  await expect(reading).rejects.toThrow(EvalFileError);
  await expect(reading).rejects.toThrow(/tickets\.jsonl:2 is not a ticket: expected/);
});

it('says when there is no ticket and when there is no file', async () => {
  await expect(read('\n')).rejects.toThrow(/holds no ticket/);
  await expect(readLabelledTickets(join(folder, 'nada.jsonl'))).rejects.toThrow(/There is no file/);
});

it('two tickets of one id are refused: a comparison could not tell them apart', async () => {
  await expect(read(`${JSON.stringify(GOOD)}\n${JSON.stringify(GOOD)}`)).rejects.toThrow(
    /two tickets with the id "a"/,
  );
});
