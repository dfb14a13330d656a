// What would go in, for the preview: asked of the box and the strategy that an insertion would use at this moment.

import type { DeskAdapter } from '../desks/desk-adapter.ts';
import { readField } from '../desks/read-field.ts';
import { findChosenBox } from './find-chosen-box.ts';
import type { ReplyFormat } from './insertion-strategy.ts';
import { listStrategies } from './list-strategies.ts';
import type { CaretMemory } from './watch-caret.ts';

/** Opens and touches nothing. `html` where no box is on this page: most desks have a rich one. */
export function findReplyFormat(
  document: Document,
  adapter: Pick<DeskAdapter, 'number' | 'replyBox'>,
  carets: CaretMemory | undefined,
): ReplyFormat {
  const box = findChosenBox(document, adapter, carets);
  if (box.state !== 'visible' && box.state !== 'hidden') return 'html';
  const { element } = box;
  const strategies = listStrategies(adapter, readField(document, adapter.number), insertNothing);
  return strategies.find((strategy) => strategy.claims(element))?.inserts(element) ?? 'html'; // not loaded yet
}

const insertNothing = () => Promise.reject(new Error('A preview inserts nothing.'));
