// npm start: the extension on a demo desk of this machine. With a display a window opens, for a person to try it;
// without one (or with BALCAO_HEADLESS=1) it does the job itself and prints what happened.

import { buildForTests } from '../tests/support/build-for-tests.ts';
import { hasDisplay } from '../tests/support/has-display.ts';
import { serveDemoDesk } from '../tests/support/serve-demo-desk.ts';
import { chooseBrowser } from './start/choose-browser.ts';
import { doMainJob } from './start/do-main-job.ts';
import { showWindow } from './start/show-window.ts';
import { step, StepError } from './start/step.ts';

const BUILD = 'start';
const SCREENSHOT = '.artifacts/start/main-job.png';
const TICKET_PATH = '/tickets/3201224';

async function start(): Promise<void> {
  const isHeadless = process.env.BALCAO_HEADLESS === '1' || !hasDisplay();
  console.log('Building the knowledge base and the extension …');
  const extensions = await step('building the extension', () => buildForTests(BUILD, process.env.BALCAO_KB));
  const browser = await step('finding a browser', chooseBrowser);
  const extensionDir = extensions[browser === 'chromium' ? 'chrome' : 'firefox'];
  const desk = await step('starting the demo desk', () => serveDemoDesk());
  const ticketUrl = desk.origin + TICKET_PATH;
  try {
    if (isHeadless) {
      await doMainJob({ browser, extensionDir, ticketUrl, screenshot: SCREENSHOT });
    } else {
      await showWindow({ browser, extensionDir, ticketUrl });
    }
  } finally {
    await desk.close();
  }
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
