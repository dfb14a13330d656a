// Where the work on the ticket is kept: on screen, or waiting while the page cannot be read.

import type { PanelState, Work } from './panel-state.ts';

export interface WorkCell {
  find(): Work | undefined;
  /** Reaches interrupted work too: an answer that comes while the ticket is unreadable is not lost. */
  change(change: Partial<Work>): void;
}

export function createWorkCell(
  read: () => Pick<PanelState, 'page'>,
  write: (change: Pick<PanelState, 'page'>) => void,
): WorkCell {
  return {
    find() {
      const { page } = read();
      if (page.at === 'ticket') return page.work;
      return page.at === 'unread' ? page.interrupted : undefined;
    },
    change(change) {
      const { page } = read();
      if (page.at === 'ticket') write({ page: { ...page, work: { ...page.work, ...change } } });
      if (page.at === 'unread' && page.interrupted) {
        write({ page: { ...page, interrupted: { ...page.interrupted, ...change } } });
      }
    },
  };
}
