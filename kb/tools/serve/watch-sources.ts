// The home of chokidar: says that something in the sources changed, not what.

import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';

/** An editor that saves makes several events of it, and a `git pull` hundreds. */
const QUIET_MS = 80;

export interface WatchEvents {
  readonly onChange: () => void;
  /** From now on a change may go unseen: no more watches to be had, or no right to read. */
  readonly onError: (error: unknown) => void;
}

/** Resolves once it is watching, or switched off. */
export async function watchSources(
  sources: readonly string[],
  { onChange, onError }: WatchEvents,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const roots = new Set(sources.map((source) => resolve(source)));
  const watcher = watch([...sources], {
    ignoreInitial: true,
    ignored: (path) => !roots.has(resolve(path)) && isNotAuthored(basename(path)),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  });
  watcher.on('error', onError);
  await new Promise<void>((done) => {
    watcher.once('ready', done);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      void watcher.close();
      done();
    });
  });
}

/** As the importer passes them by. */
const isNotAuthored = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
