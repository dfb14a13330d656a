import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSavedRun } from '../../../../kb/tools/eval/evaluated-ticket.ts';
import { EvalFileError } from '../../../../kb/tools/eval/read-labelled-tickets.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balcao-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(result: unknown) {
  const file = join(folder, 'result.json');
  await writeFile(file, typeof result === 'string' ? result : JSON.stringify(result));
  return readSavedRun(file);
}

const TICKET = { id: 'a', abstained: false, score: 1, ranked: [{ path: 'x.rst', title: 'X', score: 2 }] };

it('reads the tickets of a result and leaves its figures', async () => {
  expect(await read({ hitAt1: 0.1, tickets: [TICKET] })).toEqual([TICKET]);
});

it.each([
  ['not JSON', '{'],
  ['null', null],
  ['a list of results, of several files', [{ tickets: [TICKET] }]],
  ['no tickets', { tickets: 5 }],
  ['a ticket that is null', { tickets: [null] }],
  ['a ticket without strength', { tickets: [{ ...TICKET, score: '1' }] }],
  ['an article without path', { tickets: [{ ...TICKET, ranked: [{ title: 'X' }] }] }],
  ['an article that is null', { tickets: [{ ...TICKET, ranked: [null] }] }],
])('%s is refused', async (_what, result) => {
  await expect(read(result)).rejects.toThrow(EvalFileError);
  await expect(read(result)).rejects.toThrow(/result\.json is not a result/);
});

it('says when there is no file', async () => {
  await expect(readSavedRun(join(folder, 'nada.json'))).rejects.toThrow(/There is no file/);
});
