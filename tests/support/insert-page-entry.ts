// What the insertion tests run in a page: the modules as they are, bundled, with a stand-in for the panel that takes
// the focus as the real one does. The page-world function goes in as text, as `scripting.executeScript` sends it.

import type { FilledReply } from '../../kb/templates/reply.ts';
import { recogniseDesk } from '../../utils/desks/desks.ts';
import type { InsertOutcome } from '../../utils/insert/insert-outcome.ts';
import { insertReply } from '../../utils/insert/insert-reply.ts';
import type { PageWorldJob, PageWorldResult } from '../../utils/insert/page-world-job.ts';
import { insertInCkeditor4 } from '../../utils/insert/page-world/insert-in-ckeditor4.ts';
import { watchCaret } from '../../utils/insert/watch-caret.ts';
import type { SafeHtml } from '../../utils/sanitize.ts';

export interface InsertPage {
  /** Makes the ticket on the page the one to answer, and the panel's button insert this. */
  prepare(reply: { text: string; html: string }): void;
  /** Runs when the job reaches the page world. */
  beforePageWorld: () => void;
  outcome: InsertOutcome | undefined;
}

const carets = watchCaret(document, new AbortController().signal);
const panel = document.createElement('balcao-panel');
const root = panel.attachShadow({ mode: 'open' });
root.innerHTML = '<input aria-label="Buscar" /><button type="button">Inserir</button>';
panel.style.cssText = 'position: fixed; right: 0; bottom: 0; z-index: 9999; background: #fff';
document.documentElement.append(panel);

async function insertInPageWorld(job: PageWorldJob): Promise<PageWorldResult> {
  const sent = JSON.stringify(job);
  await new Promise((resolve) => setTimeout(resolve, 20));
  page.beforePageWorld();
  const run = new Function(`return (${insertInCkeditor4.toString()})(${sent})`) as () => PageWorldResult;
  return run();
}

const page: InsertPage = {
  outcome: undefined,
  beforePageWorld: () => {},
  prepare(reply) {
    const adapter = recogniseDesk(document)!;
    const ticket = adapter.readTicket(document)!;
    const filled = { ...reply, missing: [] } as unknown as FilledReply;
    const press = async () => {
      page.outcome = undefined;
      const html = reply.html as SafeHtml;
      page.outcome = await insertReply({
        document,
        adapter,
        reply: filled,
        html,
        ticket,
        insertInPageWorld,
        carets,
      });
    };
    root.querySelector('button')!.addEventListener('click', () => void press(), { once: true });
  },
};
Object.assign(window, { balcao: page });
