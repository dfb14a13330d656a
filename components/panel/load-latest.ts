// Loads something for the panel: never throws, and says nothing when a newer run has begun meanwhile.

import type { LatestRun } from './latest-run.ts';
import type { Loadable } from './panel-state.ts';

type Loaded<T> = Exclude<Loadable<T>, { state: 'loading' }>;

/** `request` is called at once. @returns whether `show` was given a value. */
export async function loadLatest<T>(
  runs: LatestRun,
  request: () => Promise<T>,
  show: (loaded: Loaded<T>) => void,
): Promise<boolean> {
  const isCurrent = runs.begin();
  const loaded = await settle(request);
  if (!isCurrent()) return false;
  show(loaded);
  return loaded.state === 'ready';
}

async function settle<T>(request: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { state: 'ready', value: await request() };
  } catch {
    return { state: 'failed' };
  }
}
