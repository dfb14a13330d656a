// What an engine costs before it is asked anything: building, saving, loading, memory. Each in a fresh process.

import { withEngine } from './engine-client.ts';
import type { Place } from './engine-messages.ts';
import { percentile } from './statistics.ts';

export interface Costs {
  readonly buildMs: number;
  /** Resident memory at its highest while building. */
  readonly peakBytes: number;
  readonly savedBytes: number;
  /** Loading what was saved, and the first answer. */
  readonly firstAnswerMs: number;
  /** What loading and answering added to a process that holds the articles already. */
  readonly memoryBytes: number;
}

export const TIMEOUT_MS = 600_000;

/** @throws EngineFailedError */
export async function measureCosts(place: Place, text: string): Promise<Costs> {
  const built = await withEngine((engine) => engine.ask('build', place, TIMEOUT_MS));
  const loaded = await withEngine((engine) => engine.ask('load', { ...place, text }, TIMEOUT_MS));
  return { ...built, ...loaded };
}

export function toMedian(costs: readonly Costs[]): Costs {
  const medianOf = (name: keyof Costs): number =>
    percentile(
      costs.map((one) => one[name]),
      0.5,
    );
  return {
    buildMs: medianOf('buildMs'),
    peakBytes: medianOf('peakBytes'),
    savedBytes: medianOf('savedBytes'),
    firstAnswerMs: medianOf('firstAnswerMs'),
    memoryBytes: medianOf('memoryBytes'),
  };
}
