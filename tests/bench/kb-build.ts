// What `kb build` costs on the public wiki: from nothing, from the cache, and after a change to one file.
// `npx tsx tests/bench/kb-build.ts` prints it beside the limits; exit code 1 above one of them.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const WIKI = join(ROOT, '../shared/corpus/wikipen');

interface Cost {
  readonly seconds: number;
  /** What it would take at least on one core that does nothing else. */
  readonly cpuSeconds: number;
  /** Resident memory at its highest, threads and all. */
  readonly peakMb: number;
}

interface Limits {
  readonly seconds: number;
  readonly peakMb: number;
}

const COLD: Limits = { seconds: 60, peakMb: 1024 };
const AGAIN: Limits = { seconds: 3, peakMb: 1024 };

/** The kernel's own accounts (proc(5)), asked for until the end: they only grow. */
async function readAccounts(pid: number): Promise<Omit<Cost, 'seconds'>> {
  const [status, stat] = await Promise.all(
    ['status', 'stat'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  const peakKb = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status ?? '')?.[1] ?? 0);
  // Counted from behind the command's name, which may hold blanks: user and system time, in hundredths.
  const [user = 0, system = 0] = (stat ?? '')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return { peakMb: peakKb / 1024, cpuSeconds: (user + system) / 100 };
}

async function build(wiki: string, out: string, ...options: string[]): Promise<Cost> {
  const start = performance.now();
  // A cache of this run alone: the folder it works in has no other.
  const child = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      join(ROOT, 'kb/tools/cli.ts'),
      'build',
      wiki,
      '--out',
      out,
      ...options,
    ],
    { cwd: join(wiki, '..'), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let accounts = { peakMb: 0, cpuSeconds: 0 };
  const watch = setInterval(async () => {
    const { peakMb, cpuSeconds } = await readAccounts(child.pid ?? 0);
    accounts = {
      peakMb: Math.max(peakMb, accounts.peakMb),
      cpuSeconds: Math.max(cpuSeconds, accounts.cpuSeconds),
    };
  }, 20);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`kb build ended with ${code}.`);
  return { seconds: (performance.now() - start) / 1000, ...accounts };
}

/** What else runs on the machine is not the build's: the fastest of some. */
async function fastestOf(times: number, run: (time: number) => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let time = 0; time < times; time += 1) costs.push(await run(time));
  return costs.reduce((best, cost) => (cost.seconds < best.seconds ? cost : best));
}

async function measure(): Promise<readonly (readonly [string, Cost, Limits])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'balcao-bench-'));
  try {
    const wiki = join(folder, 'wiki');
    const out = join(folder, 'bundle');
    await cp(WIKI, wiki, { recursive: true });
    const page = join(
      wiki,
      (await readdir(wiki, { recursive: true })).find((name) => /_NUP\/\w+\.rst$/.test(name)) ?? '',
    );
    const cold = await build(wiki, out, '--no-cache');
    await build(wiki, out);
    const cached = await fastestOf(3, () => build(wiki, out));
    const changed = await fastestOf(3, async (time) => {
      await appendFile(page, `\nUma linha a mais, a de número ${time}.\n`);
      return build(wiki, out);
    });
    return [
      ['from nothing', cold, COLD],
      ['from the cache', cached, AGAIN],
      ['one file changed', changed, AGAIN],
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (existsSync(WIKI)) {
  const rows = await measure();
  console.log('kb build                seconds (limit)    peak MB (limit)    CPU seconds');
  for (const [name, { seconds, peakMb, cpuSeconds }, limits] of rows) {
    const time = `${seconds.toFixed(1)} (${limits.seconds})`;
    const memory = `${peakMb.toFixed(0)} (${limits.peakMb})`;
    console.log(`${name.padEnd(24)}${time.padEnd(19)}${memory.padEnd(19)}${cpuSeconds.toFixed(1)}`);
  }
  const isOver = rows.some(
    ([, cost, limits]) => cost.seconds > limits.seconds || cost.peakMb > limits.peakMb,
  );
  if (isOver) {
    console.log('Over a limit.');
    process.exitCode = 1;
  }
} else {
  console.log(`Not measured: there is no ${WIKI}.`);
}
