// The background's part of an insertion that only the page's own editor can do.

import { browser } from 'wxt/browser';
import { insertInCkeditor4 } from './page-world/insert-in-ckeditor4.ts';
import { toInjectionTarget, type SenderPage } from '../session/sender-page.ts';
import type { PageWorldJob, PageWorldResult } from './page-world-job.ts';

/** Runs in the page world of that very document, for that instant; nothing stays behind. */
export async function runInPageWorld(page: SenderPage, job: PageWorldJob): Promise<PageWorldResult> {
  const [injection] = await browser.scripting.executeScript({
    target: toInjectionTarget(page),
    world: 'MAIN',
    func: insertInCkeditor4,
    args: [job],
  });
  return parseResult(injection?.result);
}

/** The page may have replaced anything that the function used: what it returns is a claim, and a strange one is none. */
function parseResult(value: unknown): PageWorldResult {
  const { state, reason } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<'state' | 'reason', unknown>
  >;
  if (state === 'inserted') return { state };
  if (state === 'refused') return { state, reason: 'ticket-changed' };
  const known = (['no-editor', 'read-only', 'threw'] as const).find((one) => one === reason);
  return { state: 'failed', reason: known ?? 'threw' };
}
