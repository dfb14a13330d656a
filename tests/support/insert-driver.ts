// The agent's hands in the insertion tests: put the caret, go to the panel, press Insert, type, undo.

import type { InsertOutcome } from '../../utils/insert/insert-outcome.ts';
import type { PlainPage } from './open-plain-browser.ts';

const OUTCOME_TIMEOUT_MS = 5000;

export interface InsertDriver {
  open(url: string): Promise<void>;
  run<Value>(expression: string): Promise<Value>;
  /** Takes the focus into the panel, as an agent does who searches there, and presses its button. */
  insert(reply: { text: string; html: string }): Promise<InsertOutcome>;
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  paste(): Promise<void>;
}

export function createInsertDriver(page: PlainPage): InsertDriver {
  const run = <Value>(expression: string) => page.evaluate(expression) as Promise<Value>;

  const clickInPanel = async (selector: string) => {
    const at = await run<{ x: number; y: number }>(
      `(() => { const { x, y, width, height } = document.querySelector('balcao-panel').shadowRoot.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 }; })()`,
    );
    await page.click(at.x, at.y);
  };

  return {
    run,
    open: (url) => page.goto(url),
    async insert(reply) {
      await run(`balcao.prepare(${JSON.stringify(reply)})`);
      await clickInPanel('input');
      await page.type('busca');
      await clickInPanel('button');
      const until = Date.now() + OUTCOME_TIMEOUT_MS;
      for (;;) {
        // undefined is not JSON
        const outcome = await run<InsertOutcome | null>('balcao.outcome ?? null');
        if (outcome) return outcome;
        if (Date.now() > until) throw new Error('The insertion did not end: expected an outcome within 5 s.');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    type: (text) => page.type(text),
    undo: () => page.press('z', ['Control']),
    redo: () => page.press('z', ['Control', 'Shift']),
    paste: () => page.press('v', ['Control']),
  };
}
