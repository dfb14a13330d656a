// A browser window on the demo ticket, for a person to try the extension in. On Ctrl+C the drivers close it.

import type { BrowserName } from '../../tests/support/find-browser.ts';
import { launchChromium } from '../../tests/support/launch-chromium.ts';
import { launchFirefox } from '../../tests/support/launch-firefox.ts';
import { step } from './step.ts';

interface WindowOptions {
  readonly browser: BrowserName;
  readonly extensionDir: string;
  readonly ticketUrl: string;
}

const WHAT_TO_TRY = `
A window is open on a ticket of a demo desk. Nothing in it leaves this machine. Try this:

  1. Type the beginning of a reply in the reply box, below the messages.
  2. In the panel on the right, click the first suggestion: the article and its reply show, filled in for this ticket.
  3. Click “Inserir resposta”: the reply stands after your words. Ctrl+Z in the reply box takes it back.
  4. Send it with the page's own button: Balcão never sends.

The desk's other tickets are in the list beside; for one of them the knowledge base has no answer, and Balcão says so.
Close the window, or press Ctrl+C here, to stop.
`;

/** Resolves when the window has been closed. */
export async function showWindow({ browser, extensionDir, ticketUrl }: WindowOptions): Promise<void> {
  const show = browser === 'chromium' ? showChromium : showFirefox;
  const { closed, close } = await step('opening the window', () => show(extensionDir, ticketUrl));
  console.log(WHAT_TO_TRY);
  await closed;
  // On Ctrl+C the driver is closing the browser already, and says so by an error.
  await close().catch(() => undefined);
}

interface ShownWindow {
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

async function showChromium(extensionDir: string, url: string): Promise<ShownWindow> {
  const { context, close } = await launchChromium({ extensionDir, headless: false });
  const closed = new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    // On macOS Chromium stays when its last window goes.
    const onPageClosed = (): void => void (context.pages().length === 0 && resolve());
    for (const page of context.pages()) page.on('close', onPageClosed);
    context.on('page', (page) => page.on('close', onPageClosed));
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return { closed, close };
}

async function showFirefox(extensionDir: string, url: string): Promise<ShownWindow> {
  const { browser, close } = await launchFirefox({ extensionDir, headless: false });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  return { closed, close };
}
