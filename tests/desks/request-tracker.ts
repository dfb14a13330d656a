// Runs a private Request Tracker 5 (Debian's, on SQLite) with one ticket. Its mail goes to a file.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { installDebianPackages } from './debian-packages.ts';
import { deskAgent } from './desk-agent.ts';
import { findFreePort } from './find-free-port.ts';
import type { LiveDesk, TicketSeed } from './live-desk.ts';
import { readRequestTrackerMessages } from './request-tracker/read-messages.ts';
import { toSiteConfig } from './request-tracker/site-config.ts';
import { runProgram } from './run-program.ts';
import { startServer } from './start-server.ts';

const packages = {
  required: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'],
  unlessPresent: [
    { path: '/usr/share/doc/dbconfig-sqlite3', package: 'dbconfig-no-thanks' },
    { path: '/usr/sbin/sendmail', package: 'msmtp-mta' },
  ],
  preseed: [
    'request-tracker5 request-tracker5/install-cronjobs boolean false',
    'request-tracker5 request-tracker5/handle-siteconfig-permissions boolean false',
    'request-tracker5 request-tracker5/dbconfig-install boolean false',
  ],
};

const seedScript = fileURLToPath(new URL('request-tracker/seed.pl', import.meta.url));

/** A fresh instance on a free port of 127.0.0.1, with the rich text editor and the delayed history of a default installation. */
export async function startRequestTracker(seed: TicketSeed): Promise<LiveDesk> {
  await installDebianPackages(packages);
  const folder = await mkdtemp(join(tmpdir(), 'balcao-rt-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const port = await findFreePort();
    const origin = `http://127.0.0.1:${port}`;
    for (const name of ['var', 'mason', 'sessions', 'log', 'site.d']) await mkdir(join(folder, name));
    const siteConfig = join(folder, 'site.pm');
    await writeFile(siteConfig, toSiteConfig({ folder, port }));
    // Without the second one RT would also read the machine's own settings.
    const env = { RT_SITE_CONFIG: siteConfig, RT_SITE_CONFIG_DIR: join(folder, 'site.d') };

    const rootPassword = join(folder, 'root-password');
    await writeFile(rootPassword, `${deskAgent.password}\n`);
    await runProgram(
      '/usr/sbin/rt-setup-database-5',
      ['--action', 'init', '--root-password-file', rootPassword],
      { cwd: folder, env },
    );
    const seeded = await runProgram('perl', [seedScript], {
      cwd: folder,
      env,
      input: JSON.stringify({ seed, agent: deskAgent }),
    });
    const { number } = JSON.parse(seeded) as { number: string };

    const server = await startServer({
      command: '/usr/share/request-tracker5/libexec/rt-server',
      args: ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '4'],
      cwd: folder,
      env,
      logFile: join(folder, 'log', 'server.log'),
      readyUrl: `${origin}/`,
    });
    return {
      name: 'Request Tracker',
      origin,
      ticket: {
        number,
        subject: seed.subject,
        requester: seed.requester.name,
        url: `${origin}/Ticket/Display.html?id=${number}`,
      },
      agent: deskAgent,
      signIn: (page) => signIn(page, origin),
      readMessages: () => readRequestTrackerMessages({ origin, number, agent: deskAgent }),
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
  await page.goto(`${origin}/`);
  await page.fill('#login input[name=user]', deskAgent.login);
  await page.fill('#login input[name=pass]', deskAgent.password);
  await page.click('#login [type=submit]');
  await page.waitForSelector('#preferences .current-user', { state: 'attached' });
}
