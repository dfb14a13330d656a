// CKEditor 4 in its iframe (Request Tracker, OTOBO 10). Only its own `insertHtml`, between two undo snapshots, keeps
// links and gives one exact undo; that runs in the page world, so the answer comes late and the box is read back here.

import type { DeskAdapter, ReplyBoxRule } from '../desks/desk-adapter.ts';
import { readField } from '../desks/read-field.ts';
import { contenteditableStrategy } from './contenteditable-strategy.ts';
import { findEditable } from './find-editable.ts';
import type { InsertionStrategy } from './insertion-strategy.ts';
import type { InsertInPageWorld, Place } from './page-world-job.ts';

const FRAME = 'iframe.cke_wysiwyg_frame';

/** Claims only where the adapter's rule can read the number: the page world has nothing else to check the ticket by. */
export function createCkeditor4Strategy(
  { number, replyBox }: Pick<DeskAdapter, 'number' | 'replyBox'>,
  expectedNumber: string,
  insertInPageWorld: InsertInPageWorld,
): InsertionStrategy {
  return {
    ...contenteditableStrategy,
    id: 'ckeditor4',
    inserts: () => 'html',
    claims: (box) => box.matches(FRAME) && readField(box.ownerDocument, number) === expectedNumber,
    async insert(box, { html }) {
      if (!findEditable(box)) return 'read-only';
      const frame = findPlace(box, replyBox);
      if (!frame) return 'no-editor';
      // Undefined when the way there is broken, before the job or after it.
      const result = await insertInPageWorld({ html, number, expectedNumber, frame }).catch(() => undefined);
      // Whatever it says or fails to say, the box is read back.
      if (!result || result.state === 'inserted' || result.reason === 'threw') return 'attempted';
      return result.reason;
    },
  };
}

/** @returns undefined when the box has left the page. */
function findPlace(box: HTMLElement, { selectors }: ReplyBoxRule): Place | undefined {
  const selector = selectors.find((one) => box.matches(one));
  if (selector === undefined) return undefined;
  const all = [...box.ownerDocument.querySelectorAll(selector)];
  const index = all.indexOf(box);
  return index === -1 ? undefined : { selector, index, count: all.length };
}
