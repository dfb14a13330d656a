// Why the reply cannot be inserted now, if it cannot.

import type { Draft } from './draft-reply.ts';
import type { PanelState } from './panel-state.ts';

export type InsertBlocker = 'unwritten' | 'missing' | 'unfinished' | 'no-reply-box';

export function findInsertBlocker(draft: Draft, replyBox: PanelState['replyBox']): InsertBlocker | undefined {
  if (draft.state === 'unwritten') return 'unwritten';
  if (draft.state === 'incomplete') return draft.reply.missing.length > 0 ? 'missing' : 'unfinished';
  return replyBox === 'none' ? 'no-reply-box' : undefined;
}
