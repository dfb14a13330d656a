// Chromium over its DevTools pipe and nothing between: a driver attaches to every worker, which keeps it from dying and
// adds its own round trips to each start.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex, Readable } from 'node:stream';
import { ensureBrowser } from '../../support/ensure-browser.ts';

export interface BareChromium {
  /** @param session of `attach`; the browser's own when absent */
  send<T = unknown>(method: string, params?: object, session?: string): Promise<T>;
  /** @returns the session */
  attach(targetId: string): Promise<string>;
  listTargets(): Promise<readonly TargetInfo[]>;
  close(): Promise<void>;
}

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-pipe',
];

/** @throws BrowserMissingError when there is no Chromium */
export async function startBareChromium(): Promise<BareChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'balcao-bench-'));
  const browser = spawn(await ensureBrowser('chromium'), [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  const send = speakThrough(browser);
  return {
    send,
    async attach(targetId) {
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      return sessionId;
    },
    listTargets: async () =>
      (await send<{ targetInfos: readonly TargetInfo[] }>('Target.getTargets')).targetInfos,
    async close() {
      await send('Browser.close').catch(() => browser.kill());
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** JSON both ways, each message ended by a zero byte. */
function speakThrough(browser: ChildProcess): BareChromium['send'] {
  const [, , , input, output] = browser.stdio as [null, null, null, Duplex, Readable];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = `${rest}${chunk}`.split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const { id = 0, result, error } = JSON.parse(text) as Answer;
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  browser.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium is gone.'));
  });
  return <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
      input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}
