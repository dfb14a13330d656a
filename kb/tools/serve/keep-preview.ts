// Keeps the preview up to date. One reading at a time; what changes meanwhile is read by one more afterwards.

import { randomUUID } from 'node:crypto';
import type { Preview } from './preview.ts';

export interface PreviewKeeper {
  readonly current: () => Preview;
  /** Never throws: a reading that fails leaves the one before, and says why. */
  readonly refresh: () => Promise<void>;
}

/** @throws whatever the first reading throws */
export async function keepPreview(
  read: () => Promise<Preview>,
  onChange: (preview: Preview) => void,
): Promise<PreviewKeeper> {
  let current = await read();
  let isReading = false;
  let isStale = false;

  async function refresh(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale) {
      isStale = false;
      current = await read().catch((error: unknown) => withTrouble(current, error));
      onChange(current);
    }
    isReading = false;
  }

  return { current: () => current, refresh };
}

function withTrouble(last: Preview, error: unknown): Preview {
  const trouble = error instanceof Error ? error.message : String(error);
  return { ...last, revision: randomUUID(), trouble };
}
