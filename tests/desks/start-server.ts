// Starts a web server that stays, waits until it answers, and ends it with all its children.
import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export class ServerNotReadyError extends Error {
  override readonly name = 'ServerNotReadyError';
}

export interface ServerOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Takes what the server prints. */
  readonly logFile: string;
  /** A page that answers, with any status, once the server is ready. */
  readonly readyUrl: string;
}

export interface RunningServer {
  /** Resolves when no process of the server is left. Safe to call twice. */
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 60_000;
const GRACE_MS = 5_000;
const POLL_MS = 100;

/** @throws {ServerNotReadyError} when it ends or stays silent for a minute; nothing is left running then. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const log = openSync(options.logFile, 'a');
  // A group of its own, so that its workers end with it; and the kernel ends it when the tests die first.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', options.command, ...options.args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));

  const group = child.pid;
  const stop = async () => {
    if (group !== undefined) await endGroup(group);
  };

  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await answers(options.readyUrl))) {
    if (failure || child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      await stop();
      const printed = (await readFile(options.logFile, 'utf8')).trim().slice(-2000);
      throw new ServerNotReadyError(
        `${options.command} did not answer at ${options.readyUrl}: ${failure?.message ?? printed}`,
      );
    }
    await sleep(POLL_MS);
  }
  return { stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(READY_TIMEOUT_MS) });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

async function endGroup(group: number): Promise<void> {
  signalGroup(group, 'SIGTERM');
  const killAt = Date.now() + GRACE_MS;
  while (signalGroup(group, 0)) {
    if (Date.now() > killAt) signalGroup(group, 'SIGKILL');
    await sleep(POLL_MS);
  }
}

/** Whether the group still has a process. */
function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}
