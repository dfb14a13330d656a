import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serveCommand } from '../../../../kb/tools/commands/serve-command.ts';
import { UsageError } from '../../../../kb/tools/usage-error.ts';
import { makePreviewFolder } from '../serve/preview-folder.ts';

let root: string;
beforeEach(async () => {
  root = await makePreviewFolder();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

it('prints where the preview is, serves it in the language asked for, and ends when it is switched off', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const off = new AbortController();
  const serving = serveCommand([root, '--port', '0', '--lang', 'en'], off.signal);
  await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(2), { timeout: 20_000 });
  const [, address = ''] = /at (http:\/\/127\.0\.0\.1:\d+\/) /.exec(String(log.mock.calls[1])) ?? [];
  expect(await (await fetch(address)).text()).toContain('Preview of the knowledge base');
  off.abort();
  await expect(serving).resolves.toBeUndefined();
});

it.each([
  ['no source', []],
  ['a port that is no number', ['.', '--port', 'http']],
  ['a port that does not exist', ['.', '--port', '65536']],
  ['a language that it does not speak', ['.', '--lang', 'fr']],
  ['an option that it does not have', ['.', '--open']],
])('%s is a wrong use', async (_what, args) => {
  await expect(serveCommand(args, AbortSignal.abort())).rejects.toThrow(UsageError);
});
