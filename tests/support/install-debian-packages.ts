// Debian's packages, for the browsers of the tests and of `npm start` on a machine that has only Node and npm.
// Installs only as root on Debian itself: Ubuntu's `chromium` is a snap, which cannot read the extension's folder.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether packages can be installed here without asking anybody. */
export function canInstallDebianPackages(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Those of `packages` that are not installed. */
export async function missingDebianPackages(packages: readonly string[]): Promise<string[]> {
  const checks = packages.map(async (name) => {
    const { stdout } = await run('dpkg-query', ['-W', '-f=${db:Status-Status}', name]).catch(() => ({
      stdout: '',
    }));
    return stdout === 'installed' ? [] : [name];
  });
  return (await Promise.all(checks)).flat();
}

/**
 * Installs `packages` and says so in one line on stderr.
 * @throws Error with apt's last line when apt fails.
 */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`);
  // A stale list is no reason to stop: the installation itself says whether it was good enough.
  await aptGet('update').catch(() => undefined);
  await aptGet('install', '-y', '--no-install-recommends', ...packages);
}

async function aptGet(...args: string[]): Promise<void> {
  const waitForOtherApt = ['-o', 'DPkg::Lock::Timeout=300'];
  try {
    await run('apt-get', ['-qq', ...waitForOtherApt, ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new Error(`apt-get ${args[0]} failed: ${lastLine(error)}`, { cause: error });
  }
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
