// The extension as an organisation would build it for a desk on this machine. The store build asks for no host, and no
// driver can press the browser's permission prompt.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const TEST_HOSTS = 'http://127.0.0.1/*';

/**
 * @param kb bundle folder to pack; our own articles when absent
 * @returns the folder of the unpacked extension, by browser
 */
export async function buildForTests(name: string, kb = ''): Promise<Record<'chrome' | 'firefox', string>> {
  const outBaseDir = `.artifacts/${name}`;
  // In a process of its own: the test runner sets NODE_ENV, and a build made under it does not run.
  const { NODE_ENV: _, ...env } = process.env;
  await promisify(execFile)('node_modules/.bin/tsx', ['scripts/build.ts', '--out', outBaseDir], {
    env: { ...env, BALCAO_HOSTS: TEST_HOSTS, BALCAO_KB: kb },
  });
  return { chrome: `${outBaseDir}/chrome-mv3`, firefox: `${outBaseDir}/firefox-mv3` };
}
