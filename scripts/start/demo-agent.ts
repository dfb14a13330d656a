// The agent's eyes and hands on the demo ticket.

import type { AgentPage } from '../../tests/support/agent-browser.ts';

const REPLY_BOX = 'textarea';
const testId = (id: string): string => `[data-testid=${id}]`;
const PANEL = `document.querySelector('balcao-panel').shadowRoot`;

export interface Proposal {
  readonly title: string;
  readonly confidence: string;
  /** The words of the ticket that earned it. */
  readonly why: readonly string[];
}

export interface DemoAgent {
  /** `text` is what the search was given, after cleaning. */
  see(): Promise<{ number: string; subject: string; requester: string; text: string }>;
  seeProposals(): Promise<Proposal[]>;
  typeDraft(draft: string): Promise<void>;
  /** @returns the reply as the panel shows it */
  chooseFirst(): Promise<string>;
  /**
   * @returns all that stands in the reply box afterwards
   * @throws Error when that is not the draft with the reply after it
   */
  insert(): Promise<string>;
}

export function createDemoAgent(page: AgentPage): DemoAgent {
  let typed = '';
  let preview = '';
  return {
    see: async () => ({
      number: await page.textOf(testId('ticket-number')),
      subject: await page.textOf(testId('ticket-subject')),
      requester: await page.textOf(testId('ticket-requester')),
      text: await page.textOf(`${testId('read-text')}:not(:empty)`),
    }),

    async seeProposals() {
      await page.textOf(testId('suggestion'));
      return page.evaluate(`[...${PANEL}.querySelectorAll('${testId('suggestion')}')].map((card) => ({
        title: card.querySelector('.card-title').textContent,
        confidence: card.dataset.confidence,
        why: [...card.querySelectorAll('.why mark')].map((word) => word.textContent),
      }))`);
    },

    async typeDraft(draft) {
      await page.click(REPLY_BOX);
      await page.type(draft);
      typed = draft;
    },

    async chooseFirst() {
      await page.click(testId('suggestion'));
      await page.textOf(testId('reply-preview'));
      preview = await page.evaluate(`${PANEL}.querySelector('${testId('reply-preview')}').innerText`);
      return preview;
    },

    async insert() {
      await page.click(testId('insert'));
      const ended = `${testId('status')}:not([data-state=idle])`;
      const said = await page.textOf(ended);
      const state = await page.attributeOf(ended, 'data-state');
      if (state !== 'inserted') throw new Error(`the panel says “${said}”.`);
      const written = await page.valueOf(REPLY_BOX);
      if (!written.startsWith(typed)) throw new Error('the draft is no longer what the agent had typed.');
      if (written.slice(typed.length) !== preview) {
        throw new Error('what stands in the reply box is not what the panel had shown.');
      }
      return written;
    },
  };
}
