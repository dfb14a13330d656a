// The chain of strategies: the first that claims a box and finds its editor fills it.

import type { DeskAdapter } from '../desks/desk-adapter.ts';
import { createCkeditor4Strategy } from './ckeditor4-strategy.ts';
import { contenteditableStrategy } from './contenteditable-strategy.ts';
import type { InsertionStrategy } from './insertion-strategy.ts';
import type { InsertInPageWorld } from './page-world-job.ts';
import { textareaStrategy } from './textarea-strategy.ts';

/** In the order in which they are asked, the one that takes any editable element last. */
export function listStrategies(
  adapter: Pick<DeskAdapter, 'number' | 'replyBox'>,
  expectedNumber: string,
  insertInPageWorld: InsertInPageWorld,
): readonly InsertionStrategy[] {
  return [
    textareaStrategy,
    createCkeditor4Strategy(adapter, expectedNumber, insertInPageWorld),
    contenteditableStrategy,
  ];
}
