// Everything that needs no browser, side by side, and what failed at the end.

import { spawn } from 'node:child_process';

/** What has not changed since the last time is not looked at again. */
const CACHE = 'node_modules/.cache';

const CHECKS: Readonly<Record<string, string[]>> = {
  types: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/tsbuildinfo`],
  lint: ['oxlint', '--deny-warnings'],
  format: [
    'prettier',
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    `${CACHE}/prettier`,
    '.',
  ],
  'dead code': ['knip'],
  unit: ['vitest', 'run', '--project', 'unit', '--project', 'kb'],
};

interface Result {
  readonly name: string;
  readonly output: string;
  readonly isGreen: boolean;
  readonly seconds: number;
}

function run(name: string, [command = '', ...args]: string[]): Promise<Result> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      resolve({ name, output, isGreen: code === 0, seconds: (performance.now() - start) / 1000 });
    });
  });
}

const results = await Promise.all(Object.entries(CHECKS).map(([name, command]) => run(name, command)));
for (const { name, output, isGreen, seconds } of results) {
  if (!isGreen || name === 'unit') console.log(output.trim());
  console.log(`${isGreen ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
}
if (results.some(({ isGreen }) => !isGreen)) process.exitCode = 1;
