// One attempt to insert or copy at a time, and what became of it.
// `idle` first, then the outcome; an outcome that comes after its ticket has gone is dropped, unless it says just that.

import type { InsertOutcome } from '../../utils/insert/insert-outcome.ts';
import type { PanelState } from './panel-state.ts';

export interface Attempts {
  /**
   * Calls `act` in the caller's task. Does nothing while another attempt is under way: a double click inserts once.
   * One that does not answer within `ANSWER_LIMIT_MS` has failed, until it answers after all.
   */
  begin(act: () => Promise<InsertOutcome>): void;
  /** An attempt that is over before it began. Does nothing while another is under way: that one's outcome counts. */
  end(outcome: InsertOutcome): void;
  /** The ticket has gone. */
  abandon(): void;
}

/** Longer than a busy page takes, shorter than an agent waits. */
export const ANSWER_LIMIT_MS = 10_000;

const NOT_INSERTED: InsertOutcome = { state: 'failed', reason: 'not-inserted' };

export function createAttempts(
  read: () => Pick<PanelState, 'attempt' | 'status'>,
  write: (change: Partial<Pick<PanelState, 'attempt' | 'status'>>) => void,
): Attempts {
  let underWay: number | undefined;
  /** The last attempt for the ticket on screen: under way or over. */
  let current: number | undefined;

  const start = (): number => {
    const attempt = read().attempt + 1;
    write({ attempt, status: { state: 'idle' } });
    return attempt;
  };
  const report = (attempt: number, outcome: InsertOutcome): void => {
    if (underWay === attempt) underWay = undefined;
    if (read().attempt !== attempt) return;
    if (current === attempt || outcome.state === 'refused') write({ status: outcome });
  };

  return {
    begin(act) {
      if (underWay !== undefined) return;
      const attempt = start();
      underWay = current = attempt;
      const limit = setTimeout(() => report(attempt, NOT_INSERTED), ANSWER_LIMIT_MS);
      void settle(act).then((outcome) => {
        clearTimeout(limit);
        report(attempt, outcome);
      });
    },
    end(outcome) {
      if (underWay !== undefined) return;
      start();
      write({ status: outcome });
    },
    abandon() {
      underWay = current = undefined;
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
    return NOT_INSERTED;
  }
}
