// Copies Debian's Redmine to a folder of its own. Redmine writes into its own tree, and the packaged tree belongs to the system.
import { randomBytes } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const PACKAGED = '/usr/share/redmine';

/** Links into the system's settings and instances: the copy has its own. */
const SYSTEM_LINKS = new Set(['Gemfile.lock', 'instances', join('config', 'database.yml')]);

/** Leaves in `folder` a Redmine that is ready to build its tables in `folder`/redmine.sqlite. */
export async function copyRedmine(folder: string): Promise<void> {
  // Links are followed: the scripts of its pages are links that only hold where Debian puts them.
  await cp(PACKAGED, folder, {
    recursive: true,
    dereference: true,
    filter: (source) => !SYSTEM_LINKS.has(relative(PACKAGED, source)),
  });
  // Debian's Redmine reads its settings from a folder for each tenant; `default` is the one taken when none is named.
  const tenant = join(folder, 'instances', 'default');
  for (const name of ['config', 'log', 'tmp/cache', 'files', 'public/plugin_assets']) {
    await mkdir(join(tenant, name), { recursive: true });
  }
  await mkdir(join(folder, 'tmp'), { recursive: true });
  await writeFile(
    join(tenant, 'config', 'database.yml'),
    `production:\n  adapter: sqlite3\n  database: ${join(folder, 'redmine.sqlite')}\n  timeout: 10000\n`,
  );
  await writeFile(join(tenant, 'config', 'secret_key.txt'), randomBytes(64).toString('hex'));
  // Its Gemfile finds database drivers through the system's settings, which this copy does not use.
  await writeFile(join(folder, 'Gemfile.local'), "gem 'sqlite3'\ngem 'puma', require: false\n");
}
