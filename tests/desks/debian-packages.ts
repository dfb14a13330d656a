// Installs the Debian packages that a live desk is made of. Neither configures nor starts what they bring.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';

export class DebianPackagesError extends Error {
  override readonly name = 'DebianPackagesError';
}

export interface DebianPackages {
  readonly required: readonly string[];
  /** Choices among a dependency's alternatives, made only where the machine has not chosen yet. */
  readonly unlessPresent: readonly { readonly path: string; readonly package: string }[];
  /** Lines for debconf-set-selections. */
  readonly preseed: readonly string[];
}

const installScript = fileURLToPath(new URL('install-packages.sh', import.meta.url));

/**
 * Leaves all required packages installed. Costs one dpkg query when they already are; may be called from
 * several tests at once.
 * @throws {DebianPackagesError} when something is missing and this is not Debian or the user is not root.
 * @throws {ProgramFailedError} when the installation fails.
 */
export async function installDebianPackages(packages: DebianPackages): Promise<void> {
  if (!existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) {
    throw new DebianPackagesError(
      `Live desks need Debian's packages (${packages.required.join(', ')}), and this is not Debian.`,
    );
  }
  const missing = await findMissing(packages.required);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new DebianPackagesError(
      `Live desks need the Debian packages ${missing.join(', ')}: install them, or run this as root.`,
    );
  }
  const chosen = packages.unlessPresent
    .filter((choice) => !existsSync(choice.path))
    .map((choice) => choice.package);
  // The script is its own lock: two installations at once would fail on apt's lists.
  await runProgram('flock', [installScript, 'sh', installScript, ...missing, ...chosen], {
    input: packages.preseed.map((line) => `${line}\n`).join(''),
  });
}

async function findMissing(names: readonly string[]): Promise<string[]> {
  // dpkg-query exits with 1 when it knows nothing of a name, so it is asked for all that it knows.
  const listing = await runProgram('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n']);
  const installed = new Set(
    listing
      .split('\n')
      .flatMap((line) => (line.endsWith(' installed') ? [line.slice(0, line.indexOf(' '))] : [])),
  );
  return names.filter((name) => !installed.has(name));
}
