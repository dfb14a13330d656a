// The main job on the demo desk, without a window: each step is done with real clicks and keys and told when done.

import { openChromium, openFirefox } from '../../tests/support/agent-browser.ts';
import type { BrowserName } from '../../tests/support/find-browser.ts';
import { checkNothingSent } from './check-nothing-sent.ts';
import { createDemoAgent, type Proposal } from './demo-agent.ts';
import { section } from './section.ts';
import { step } from './step.ts';

const DRAFT = 'Olá, Helena. Obrigada pelos dados.';

interface MainJobOptions {
  readonly browser: BrowserName;
  readonly extensionDir: string;
  readonly ticketUrl: string;
  /** Where the PNG goes. */
  readonly screenshot: string;
}

/** @throws StepError for the step that could not be done, or did not keep what is promised of it */
export async function doMainJob(options: MainJobOptions): Promise<void> {
  const { extensionDir, ticketUrl, screenshot } = options;
  const open = options.browser === 'chromium' ? openChromium : openFirefox;
  const browser = await step(`opening ${options.browser}`, () => open({ extensionDir }));
  try {
    console.log(`Opening ${ticketUrl} in ${browser.name}, without a window …\n`);
    const page = await step('opening a page', () => browser.newPage());
    const agent = createDemoAgent(page);
    await step('opening the ticket', () => page.goto(ticketUrl));

    const { number, subject, requester, text } = await step('reading the ticket', agent.see);
    const about = `Ticket ${number}, from ${requester}\nSubject: ${subject}`;
    console.log(section('READ from the page', about, 'The requester’s words, as the search got them:', text));

    const proposals = await step('proposing articles', agent.seeProposals);
    console.log(section('PROPOSED from the knowledge base', proposals.map(describe).join('\n')));

    await step('typing a draft in the reply box', () => agent.typeDraft(`${DRAFT}\n\n`));
    const preview = await step('filling in the reply', agent.chooseFirst);
    console.log(section('FILLED in for this ticket: the reply of the first one', preview));

    const replyBox = await step('inserting the reply', agent.insert);
    console.log(section('INSERTED: all that stands in the reply box now', replyBox));
    console.log(`The draft “${DRAFT}” still stands where the agent typed it.`);

    await step('checking that nothing was sent', () => checkNothingSent(ticketUrl));
    console.log('Nothing was sent: the desk has no new reply. Sending is up to the agent.');

    await step('taking the screenshot', () => page.screenshot(screenshot));
    console.log(`Screenshot: ${screenshot}`);
  } finally {
    await browser.close();
  }
}

function describe({ title, confidence, why }: Proposal, index: number): string {
  const words = why.map((word) => `“${word}”`).join(', ');
  return `${index + 1}. ${title}\n   confidence ${confidence}${words && `, because of ${words}`}`;
}
