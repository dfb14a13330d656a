import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageWorldJob } from '../../../utils/insert/page-world-job.ts';
import { insertInCkeditor4 } from '../../../utils/insert/page-world/insert-in-ckeditor4.ts';
import { runInPageWorld } from '../../../utils/insert/run-in-page-world.ts';

const JOB: PageWorldJob = {
  html: '<p>Olá</p>',
  number: { selectors: ['h1'] },
  expectedNumber: '12',
  frame: { selector: 'iframe', index: 0, count: 1 },
};

const FRAME = { tabId: 3, frameId: 8, origin: 'https://desk.example' };

const executeScript = vi.fn<(injection: object) => Promise<{ result?: unknown }[]>>();
beforeEach(() => {
  executeScript.mockReset();
  fakeBrowser.scripting.executeScript = executeScript as never;
});

test('runs in the page world of that very frame, and is given the job and nothing else', async () => {
  executeScript.mockResolvedValue([{ result: { state: 'inserted' } }]);
  expect(await runInPageWorld(FRAME, JOB)).toEqual({ state: 'inserted' });
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 3, frameIds: [8] }, world: 'MAIN', func: insertInCkeditor4, args: [JOB] }],
  ]);
});

test.each([
  [{ state: 'refused', reason: 'ticket-changed' }],
  [{ state: 'failed', reason: 'no-editor' }],
  [{ state: 'failed', reason: 'read-only' }],
])('passes on %j', async (result) => {
  executeScript.mockResolvedValue([{ result }]);
  expect(await runInPageWorld(FRAME, JOB)).toEqual(result);
});

test.each([
  undefined,
  null,
  'inserted',
  {},
  { state: 'failed', reason: '<img>' },
  { state: 'sent', reason: 'because' },
  { state: ['inserted'] },
])('what a page may have made of the answer, %j, is a failure', async (result) => {
  executeScript.mockResolvedValue([{ result }]);
  expect(await runInPageWorld(FRAME, JOB)).toEqual({ state: 'failed', reason: 'threw' });
});

test('nothing more than the state comes through', async () => {
  executeScript.mockResolvedValue([{ result: { state: 'inserted', html: '<script>' } }]);
  expect(await runInPageWorld(FRAME, JOB)).toEqual({ state: 'inserted' });
});

test('a frame that has gone rejects', async () => {
  executeScript.mockRejectedValue(new Error('No frame with id 8'));
  await expect(runInPageWorld(FRAME, JOB)).rejects.toThrow('No frame');
  executeScript.mockResolvedValue([]);
  expect(await runInPageWorld(FRAME, JOB)).toEqual({ state: 'failed', reason: 'threw' });
});
