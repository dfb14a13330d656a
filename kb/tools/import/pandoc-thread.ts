// Asks the Pandoc thread, one file at a time, and never waits longer than it was told to.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SourceFormat } from './source-format.ts';

export interface PandocQuestion {
  readonly source: string | Uint8Array;
  readonly format: SourceFormat;
}

/** `crash`: Pandoc itself broke (a stack that ran over, memory that ran out) and answers nothing any more. */
export type PandocAnswer = { readonly stdout: string; readonly stderr: string } | { readonly crash: string };

export class PandocTimeoutError extends Error {
  override readonly name = 'PandocTimeoutError';
}

/** Starting takes a second, so one thread serves file after file; only a file that broke it costs a new one. */
let ready: Worker | undefined;
let lastTurn: Promise<unknown> = Promise.resolve();

/** @throws PandocTimeoutError */
export function askPandoc(question: PandocQuestion, timeLimitMs: number): Promise<PandocAnswer> {
  const turn = lastTurn.then(() => ask(question, timeLimitMs));
  lastTurn = turn.catch(() => undefined);
  return turn;
}

async function ask(question: PandocQuestion, timeLimitMs: number): Promise<PandocAnswer> {
  const worker = ready ?? (await startWorker());
  ready = undefined;
  worker.ref();
  try {
    const signal = AbortSignal.timeout(timeLimitMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(question);
    const [answer] = (await once(worker, 'message', { signal })) as [PandocAnswer];
    if ('crash' in answer) void worker.terminate();
    else ready = worker;
    return answer;
  } catch (error) {
    void worker.terminate();
    if (error instanceof Error && error.name === 'AbortError') throw new PandocTimeoutError();
    return { crash: String(error) };
  } finally {
    // A waiting thread keeps no program alive.
    worker.unref();
  }
}

/** Pandoc's start is not the file's time: the thread says when it is there. */
async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./pandoc-worker.js', import.meta.url), {
    // Without the main thread's options: tsx would start once more, for nothing.
    execArgv: [],
    // What Pandoc's run-time system has to say is nothing to the author.
    stdout: true,
    stderr: true,
  });
  await once(worker, 'message');
  return worker;
}
