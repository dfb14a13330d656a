// Runs a private Redmine 5 (Debian's, on SQLite and Puma) with one issue. It sends no mail.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { installDebianPackages } from './debian-packages.ts';
import { deskAgent } from './desk-agent.ts';
import { findFreePort } from './find-free-port.ts';
import type { LiveDesk, TicketSeed } from './live-desk.ts';
import { copyRedmine } from './redmine/copy-redmine.ts';
import { readRedmineMessages } from './redmine/read-messages.ts';
import { runProgram } from './run-program.ts';
import { startServer } from './start-server.ts';

const packages = {
  required: ['redmine', 'redmine-sqlite', 'puma'],
  unlessPresent: [{ path: '/usr/share/doc/dbconfig-sqlite3', package: 'dbconfig-no-thanks' }],
  preseed: ['redmine redmine/instances/default/dbconfig-install boolean false'],
};

const seedScript = fileURLToPath(new URL('redmine/seed.rb', import.meta.url));

/** A fresh instance on a free port of 127.0.0.1, in Brazilian Portuguese, with Redmine's default data. */
export async function startRedmine(seed: TicketSeed): Promise<LiveDesk> {
  await installDebianPackages(packages);
  const folder = await mkdtemp(join(tmpdir(), 'balcao-redmine-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    await copyRedmine(folder);
    const env = {
      RAILS_ENV: 'production',
      BUNDLE_GEMFILE: join(folder, 'Gemfile'),
      TMPDIR: join(folder, 'tmp'),
    };
    const seeded = await runProgram('ruby', [seedScript], {
      cwd: folder,
      env,
      input: JSON.stringify({ seed, agent: deskAgent }),
    });
    const { number } = JSON.parse(seeded.trim().split('\n').at(-1) ?? '') as { number: string };

    const port = await findFreePort();
    const origin = `http://127.0.0.1:${port}`;
    const server = await startServer({
      command: 'puma',
      args: ['--bind', `tcp://127.0.0.1:${port}`, '--threads', '2:4', '--workers', '0', '--config', '-'],
      cwd: folder,
      env,
      logFile: join(folder, 'server.log'),
      readyUrl: `${origin}/login`,
    });
    return {
      name: 'Redmine',
      origin,
      ticket: {
        number,
        subject: seed.subject,
        requester: seed.requester.name,
        url: `${origin}/issues/${number}`,
      },
      agent: deskAgent,
      signIn: (page) => signIn(page, origin),
      readMessages: () => readRedmineMessages({ origin, number, agent: deskAgent }),
      stop: async () => {
        await server.stop();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/login`);
  await page.fill('#username', deskAgent.login);
  await page.fill('#password', deskAgent.password);
  await page.click('#login-submit');
  await page.waitForSelector('#loggedas a.user');
}
