// One attempt to insert or copy at a time, and what became of it.
// `idle` first, then the outcome; an outcome that comes after its ticket has gone is dropped, unless it says just that.

import type { InsertOutcome } from '../../utils/insert/insert-outcome.ts';
import type { PanelState } from './panel-state.ts';

export interface Attempts {
  /** Calls `act` in the caller's task. Does nothing while another attempt is under way: a double click inserts once. */
  begin(act: () => Promise<InsertOutcome>): void;
  /** An attempt that is over before it began. */
  end(outcome: InsertOutcome): void;
  /** The ticket has gone. */
  abandon(): void;
}

export function createAttempts(
  read: () => Pick<PanelState, 'attempt' | 'status'>,
  write: (change: Partial<Pick<PanelState, 'attempt' | 'status'>>) => void,
): Attempts {
  let underWay: number | undefined;

  const start = (): number => {
    const attempt = read().attempt + 1;
    write({ attempt, status: { state: 'idle' } });
    return attempt;
  };

  return {
    begin(act) {
      if (underWay !== undefined) return;
      const attempt = start();
      underWay = attempt;
      void settle(act).then((outcome) => {
        const isAbandoned = underWay !== attempt;
        if (!isAbandoned) underWay = undefined;
        if (read().attempt !== attempt) return;
        if (!isAbandoned || outcome.state === 'refused') write({ status: outcome });
      });
    },
    end(outcome) {
      start();
      write({ status: outcome });
    },
    abandon() {
      underWay = undefined;
      // The refusal that explains why the panel now shows another ticket must outlive the change.
      const { status } = read();
      const explainsChange = status.state === 'refused' && status.reason === 'ticket-changed';
      if (!explainsChange) write({ status: { state: 'idle' } });
    },
  };
}

async function settle(act: () => Promise<InsertOutcome>): Promise<InsertOutcome> {
  try {
    return await act();
  } catch {
    return { state: 'failed', reason: 'not-inserted' };
  }
}
