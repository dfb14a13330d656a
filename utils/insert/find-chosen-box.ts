// The one answer to "which box?", for what is said about it, what is shown before and what is inserted.

import type { DeskAdapter } from '../desks/desk-adapter.ts';
import { findReplyBox, type ReplyBox } from './find-reply-box.ts';
import type { CaretMemory } from './watch-caret.ts';

/** The box by the desk's rule, and where the agent was typing last before any other. */
export function findChosenBox(
  document: Document,
  { replyBox }: Pick<DeskAdapter, 'replyBox'>,
  carets: CaretMemory | undefined,
): ReplyBox {
  return findReplyBox(document, replyBox, carets?.lastEdited()); // nobody watched
}
