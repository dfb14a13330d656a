// `npm start` without a display, as on a fresh machine: the whole way, told in the terminal.

import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';

const SCREENSHOT = '.artifacts/start/main-job.png';
const PNG_SIGNATURE = '89504e470d0a1a0a';
const MIN_SCREENSHOT_BYTES = 20_000;

let told: string;
beforeAll(async () => {
  await rm(SCREENSHOT, { force: true });
  // As from a terminal: the test runner's NODE_ENV makes other builds.
  const { NODE_ENV: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)('npm', ['-s', 'start'], {
    env: { ...env, BALCAO_HEADLESS: '1' },
  });
  told = stdout;
});

function sectionOf(title: string): string {
  return new RegExp(`^${title}.*\\n((?: {2}.*\\n|\\n)+)`, 'm').exec(told)?.[1] ?? '';
}

it('tells what it read, proposed, filled in and inserted, in this order', () => {
  expect(told.match(/^[A-Z]{4,}(?= )|^[A-Z]{4,}(?=:)/gm)).toEqual(['READ', 'PROPOSED', 'FILLED', 'INSERTED']);
});

it('read the ticket and its requester', () => {
  expect(sectionOf('READ')).toMatch(/Ticket 3201224, from Helena Duarte/);
  expect(sectionOf('READ')).toMatch(/recibo foi gerado/);
});

it('proposed articles, each with its confidence and the best with its reasons', () => {
  expect(sectionOf('PROPOSED')).toMatch(/1\. .*status 6.*\n {5}confidence (high|medium|low), because of “/);
});

it('inserted after the draft the very words of the preview', () => {
  expect(sectionOf('FILLED')).toMatch(/chamado nº 3201224/);
  expect(sectionOf('INSERTED')).toMatch(/Obrigada pelos dados\.\n\n {2}Prezad/);
  expect(sectionOf('INSERTED')).toMatch(/chamado nº 3201224/);
  expect(told).toMatch(/^Nothing was sent/m);
});

it('leaves a screenshot where it says', async () => {
  expect(told).toContain(`Screenshot: ${SCREENSHOT}`);
  const png = await readFile(SCREENSHOT);
  expect(png.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
  expect(png.byteLength).toBeGreaterThan(MIN_SCREENSHOT_BYTES);
});
