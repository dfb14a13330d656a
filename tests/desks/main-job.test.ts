// The main job on real helpdesks, with a knowledge base of the real scripts: the agent reads, chooses, inserts, takes
// it back once, inserts again and sends with the desk's own button; the desk then holds exactly what was previewed.

import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildForTests } from '../support/build-for-tests.ts';
import { launchChromium, type ChromiumWithExtension } from '../support/launch-chromium.ts';
import { buildRealScriptsBundle } from '../support/real-scripts-bundle.ts';
import type { LiveDesk, TicketSeed } from './live-desk.ts';
import { startRedmine } from './redmine.ts';
import { startRequestTracker } from './request-tracker.ts';

const SEED: TicketSeed = {
  subject: 'Processo com status 6 que o destino não localiza',
  requester: { name: 'Teresa Campos Lira', email: 'teresa.lira@prefeitura.test' },
  messages: [
    {
      from: 'requester',
      text: 'Boa tarde.\n\nMandamos um processo pelo Tramita GOV.BR e ele está no status 6, mas o órgão de destino não consegue localizar o processo no sistema dele.\n\nTeresa Campos Lira',
    },
    {
      from: 'agent',
      text: 'Olá, Teresa.\n\nO órgão de destino instalou algum ambiente novo há pouco tempo?',
    },
    {
      from: 'requester',
      text: 'Sim, instalaram um ambiente de homologação e usaram nele o mesmo certificado digital da produção.',
    },
  ],
};
const RIGHT_ARTICLE = /certificado digital|status 6/i;
const DRAFT = 'Rascunho anterior da agente.';

const testId = (id: string): string => `[data-testid=${id}]`;
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What differs between the desks: the way to the reply box, what stands in it, and the button that sends. */
interface ReplyForm {
  /** From the ticket page, with an article chosen, to a reply box that the agent can type in. */
  open(page: Page): Promise<void>;
  type(page: Page, text: string): Promise<void>;
  read(page: Page): Promise<string>;
  focus(page: Page): Promise<void>;
  send(page: Page): Promise<void>;
}

async function editorFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe.cke_wysiwyg_frame')).contentFrame();
  if (!frame) throw new Error('CKEditor has no frame.');
  return frame;
}

const requestTrackerForm: ReplyForm = {
  async open(page) {
    // The panel leads to the page where RT takes replies; the choice follows.
    await Promise.all([page.waitForURL(/Update\.html/), page.locator(testId('insert')).click()]);
    await (await editorFrame(page)).waitForSelector('body[contenteditable=true]');
  },
  async focus(page) {
    await (await editorFrame(page)).click('body');
  },
  async type(page, text) {
    await this.focus(page);
    await page.keyboard.type(text);
  },
  read: async (page) => (await editorFrame(page)).evaluate(() => document.body.innerText),
  async send(page) {
    await Promise.all([
      page.waitForURL(/Display\.html/),
      page.locator('input[name=SubmitTicket]').first().click(),
    ]);
  },
};

const redmineForm: ReplyForm = {
  async open(page) {
    await page.locator('#content > .contextual a.icon-edit').first().click();
    await page.waitForSelector('#issue_notes:visible');
  },
  focus: (page) => page.locator('#issue_notes').focus(),
  async type(page, text) {
    await this.focus(page);
    await page.keyboard.type(text);
  },
  read: (page) => page.locator('#issue_notes').inputValue(),
  async send(page) {
    await Promise.all([
      page.waitForSelector('#flash_notice'),
      page.locator('#issue-form input[name=commit]').click(),
    ]);
  },
};

let chromium: ChromiumWithExtension;
beforeAll(async () => {
  const { chrome } = await buildForTests('desks', await buildRealScriptsBundle());
  chromium = await launchChromium({
    extensionDir: chrome,
    headless: true,
    viewport: { width: 1600, height: 900 },
  });
});
afterAll(() => chromium?.close());

describe.each([
  { name: 'Request Tracker', start: startRequestTracker, form: requestTrackerForm },
  { name: 'Redmine', start: startRedmine, form: redmineForm },
])('the main job on a live $name', ({ name, start, form }) => {
  let desk: LiveDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await start(SEED);
    page = await chromium.context.newPage();
    await desk.signIn(page);
    await page.goto(desk.ticket.url);
  });
  afterAll(async () => {
    await page?.close();
    await desk?.stop();
  });

  const inPanel = (id: string) => page.locator(testId(id));
  const shoot = (step: string) =>
    page.screenshot({ path: `.artifacts/desks/${name.replace(' ', '-').toLowerCase()}-${step}.png` });

  it('reads number, subject, requester and the requester’s messages, and nobody else’s', async () => {
    await expect.poll(() => inPanel('ticket-number').textContent()).toBe(desk.ticket.number);
    expect(await inPanel('ticket-subject').textContent()).toBe(SEED.subject);
    expect(await inPanel('ticket-requester').textContent()).toBe(SEED.requester.name);
    await expect
      .poll(() => inPanel('read-text').textContent())
      .toContain('mesmo certificado digital da produção');
    expect(await inPanel('read-text').textContent()).not.toContain('ambiente novo');
  });

  it('keeps the desk’s hotkeys out of what is typed in the panel', async () => {
    const url = page.url();
    await inPanel('search').click();
    // In Request Tracker r replies, c comments, / searches and g goes places.
    await page.keyboard.type('recibo c/g b');
    expect(await inPanel('search').inputValue()).toBe('recibo c/g b');
    await inPanel('search').fill('');
    expect(page.url()).toBe(url);
  });

  it('puts the right article first and fills its reply', async () => {
    const first = inPanel('suggestion').first();
    await expect.poll(() => first.textContent()).toMatch(RIGHT_ARTICLE);
    await shoot('suggestions');
    await first.click();
    await expect.poll(() => inPanel('reply-preview').textContent()).toContain(SEED.requester.name);
    await shoot('reply');
  });

  it('inserts at the caret, takes it back with one Ctrl+Z, and the desk stores exactly the preview', async () => {
    await form.open(page);
    await expect.poll(() => inPanel('ticket-number').textContent()).toBe(desk.ticket.number);
    await form.type(page, DRAFT);
    const before = words(await form.read(page));
    const preview = words(await inPanel('reply-preview').innerText());
    expect(preview).toContain(desk.agent.name);

    await inPanel('insert').click();
    await inPanel('status').and(page.locator('[data-state=inserted]')).waitFor();
    await shoot('inserted');
    expect(words(await form.read(page))).toMatch(new RegExp(`^${before}.+`));

    await form.focus(page);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => words(await form.read(page))).toBe(before);

    // The draft was the agent's; this reply goes out without it.
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await inPanel('insert').click();
    await inPanel('status').and(page.locator('[data-state=inserted]')).waitFor();
    await form.send(page);
    expect(words((await desk.readMessages()).at(-1) ?? '')).toBe(preview);
  });
});
