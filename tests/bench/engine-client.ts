// An engine in a process of its own, from the outside.

import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Requests, Verb } from './engine-messages.ts';

/** The engine did not do what it was asked, or not in time; the message says which. */
export class EngineFailedError extends Error {
  override readonly name = 'EngineFailedError';
}

const PROGRAM = join(import.meta.dirname, 'engine-process.ts');
const FLAGS = ['--expose-gc', '--max-old-space-size=12000'];

export class EngineClient {
  readonly #child: ChildProcess = fork(PROGRAM, { execArgv: [...process.execArgv, ...FLAGS] });

  /** @throws EngineFailedError */
  ask<V extends Verb>(
    verb: V,
    request: Requests[V]['request'],
    timeoutMs: number,
  ): Promise<Requests[V]['answer']> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const fail = (reason: string): void => settle(() => reject(new EngineFailedError(`${verb} ${reason}`)));
      const onMessage = (answer: unknown): void => settle(() => resolve(answer as Requests[V]['answer']));
      const onExit = (code: number | null, signal: string | null): void =>
        fail(`ended with ${signal ?? code}`);
      const timer = setTimeout(() => fail(`took more than ${timeoutMs / 1000} s`), timeoutMs);
      function settle(tell: () => void): void {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
        tell();
      }
      child.on('message', onMessage).on('exit', onExit);
      child.send({ verb, request });
    });
  }

  close(): void {
    this.#child.kill();
  }
}

/** Opens a process for as long as `use` lasts. */
export async function withEngine<T>(use: (engine: EngineClient) => Promise<T>): Promise<T> {
  const engine = new EngineClient();
  try {
    return await use(engine);
  } finally {
    engine.close();
  }
}
